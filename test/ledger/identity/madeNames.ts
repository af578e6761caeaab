/** Common given names and surnames of a dozen regions, to be recombined into people who do not exist. */
const REGIONS: readonly (readonly [given: string, surnames: string])[] = [
  [
    'James Mary John Patricia Robert Linda Michael Barbara William Susan David Karen Richard Nancy Thomas Lisa Charles Betty Daniel Helen Matthew Sandra Mark Donna Paul Carol Steven Ruth George Sharon Kevin Laura Brian Emily Edward Rachel Peter Janet Henry Alice',
    'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Gonzales Bryant',
  ],
  [
    'María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Rosa Pilar Raquel Silvia Patricia Antonio Manuel José Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Pablo Sergio Fernando Luis Jorge Alberto Álvaro Diego Adrián Raúl Enrique',
    'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Herrera Márquez Peña Flores Cabrera Campos Vega Fuentes Carrasco Reyes Caballero Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán Vera',
  ],
  [
    'Aleksandr Sergei Dmitry Andrei Alexei Maxim Evgeny Ivan Mikhail Artem Nikolai Vladimir Pavel Roman Oleg Viktor Igor Yuri Anton Denis Elena Olga Natalia Tatiana Irina Anna Svetlana Maria Marina Ekaterina Galina Nina Valentina Yulia Ludmila Daria Vera Ksenia Polina Larisa',
    'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Frolov Alexandrov Dmitriev Korolev Gusev Kiselev Ilyin Maximov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov Filippov Komarov Davydov Belyaev Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov Denisov Gavrilov Tikhonov Kazakov Afanasiev Danilov Savelyev Timofeev Fomin Chernov Abramov',
  ],
  [
    'Mohammed Ahmed Ali Hassan Hussein Omar Khalid Ibrahim Yusuf Mahmoud Mustafa Abdullah Salim Tariq Samir Karim Faisal Nasser Rashid Walid Fatima Aisha Maryam Khadija Zainab Layla Noor Huda Salma Amina Rania Samira Nadia Hanan Dalal Lubna Yasmin Rima Suha Ghada',
    'al-Harthi al-Otaibi Mansour Haddad Khoury Darwish Saleh Hamdan Nasser Qasim Aziz Sabbagh Bakri Najjar Masri Khatib Zein Fares Shami Halabi Ghanem Salem Mubarak Rashid Sharif Abbas Jaber Barakat Kanaan Awad Hijazi Tamimi Zaidi Rahimi Karimi Tabrizi Hosseini Rezaei Sadeghi Moradi Jafari Ansari Qureshi Siddiqui Farooqi Malik Chaudhry Mirza Baig Khan Butt Shaikh Hashmi Gilani Bukhari Naqvi Kazmi Rizvi Abbasi Durrani Yousafzai Afridi Khattak Baloch Marri Bugti Jatoi Soomro Memon Bhutto Idrissi Benali Alaoui Tazi Fassi Berrada Bennani Lahlou Chraibi Filali',
  ],
  [
    'Kwame Kofi Ama Abena Yaw Akua Chinedu Ngozi Emeka Ifeoma Oluwaseun Adebayo Folake Tunde Wanjiru Kamau Otieno Achieng Juma Neema Baraka Zawadi Tendai Farai Rudo Thabo Sipho Nomsa Lerato Mpho Amadou Moussa Fatou Aminata Ousmane Mariam Abebe Tesfaye Almaz Bekele',
    'Mensah Owusu Boateng Asante Appiah Osei Agyeman Addo Okafor Okoro Eze Nwosu Adeyemi Ogunleye Balogun Bello Danjuma Abubakar Kamau Mwangi Otieno Odhiambo Wekesa Barasa Kiplagat Cheruiyot Mutua Musyoka Nyambura Juma Mushi Massawe Kimaro Ndlovu Dlamini Khumalo Nkosi Mokoena Molefe Sithole Moyo Chikore Mapfumo Banda Phiri Tembo Mwale Zulu Diallo Traoré Keita Touré Coulibaly Sow Ndiaye Diop Fall Sarr Cissé Konaté Ouattara Kouassi Yao Koné Bamba Tesfaye Bekele Haile Gebre Alemu Tadesse Worku Habtamu Mugisha Byaruhanga Okello Ochieng Nsubuga Ssemakula Kagwa',
  ],
  [
    'Priya Anil Sunil Suresh Ramesh Lakshmi Arjun Vikram Deepak Anita Sanjay Rajesh Sunita Meena Kavita Rahul Amit Vijay Ravi Mohan Geeta Neha Pooja Kiran Ashok Manoj Vinod Usha Rekha Asha Nimal Kumari Chandra Dilip Gopal Hari Indira Jyoti Krishna Lata',
    'Sharma Verma Gupta Singh Kumar Patel Shah Mehta Joshi Desai Reddy Rao Nair Menon Iyer Iyengar Pillai Mukherjee Banerjee Chatterjee Ghosh Bose Das Dutta Sen Roy Mishra Pandey Tiwari Dubey Shukla Trivedi Chaudhary Yadav Thakur Chauhan Rathore Kapoor Khanna Malhotra Chopra Bhatia Arora Sethi Gill Sidhu Dhillon Grewal Kulkarni Patil Deshpande Joglekar Naik Shetty Hegde Bhat Kamath Perera Fernando Silva Jayawardena Wickramasinghe Bandara Gunawardena Thapa Gurung Shrestha Adhikari Koirala Rana Subramani Venkatesan Raghavan Natarajan Krishnan Srinivasan Murthy Prasad Saxena Agarwal',
  ],
  [
    'Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiuying Xia Ping Gang Guiying Yiheng Zhiming Xueli Guoqiang Jianmin Tianyou Renjie Youcheng Lihua Xiaoming Haoran Zihan Yuxuan Jiahao Mingyu Shufen Wenbo Jianhua',
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Zhong Cui Tan Fan Shi Liao Jia Xia Fu Fang Bai Zou Meng Xiong Qin Qiu Hou Jin Yan Xue Lei Long Tao Mao Kang Lai Gong Shao Qian Wen Niu',
  ],
  [
    'Min-jun Seo-yeon Ji-ho Ha-neul Jae-min Young-ho Tae-il Geun-su Mi-ra Jong-su Kenji Hiroshi Yuko Haruto Naoki Shotaro Akiko Takeshi Makoto Yumi Satoshi Kaori Daisuke Emi Ryota Minh Lan Huong Tuan Hoa Duc Thao Budi Siti Dewi Agus Somchai Prasert Malee Aung',
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Ogawa Kondo Ishikawa Hashimoto Fujita Okada Goto Hasegawa Murakami Endo Aoki Sakamoto Fukuda Nishimura Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Ngo Hartono Santoso Wijaya Susanto Setiawan Hidayat Rahmawati Kusuma Nugroho Saputra Chaiyong Srisai Thongchai Wongsa Boonmee Suwan Saetang Rattana Htun Kyaw Win Zaw Thein Hlaing Dela-Cruz Bautista Ocampo Villanueva',
  ],
  [
    'Lars Erik Nils Anna Karin Ingrid Astrid Sven Mette Søren Jens Kirsten Hanne Ole Kari Bjørn Liv Matti Juhani Aino Kęstutis Jonas Rūta Mantas Ona Jānis Andris Līga Ilze Toomas Mari Jaan Katrin Hans Jürgen Karl Heike Ursula Wolfgang Sabine',
    'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg Lindgren Lindqvist Hansen Olsen Larsen Berg Haugen Hagen Jensen Nielsen Pedersen Christensen Rasmussen Sørensen Korhonen Virtanen Mäkinen Nieminen Hämäläinen Laine Heikkinen Koskinen Järvinen Kazlauskas Jankauskas Petrauskas Stankevičius Butkus Paulauskas Jonaitis Petraitis Bērziņš Kalniņš Ozoliņš Liepiņš Krūmiņš Balodis Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange',
  ],
  [
    'Giorgi Nino Levan Tamar Ketevan Irakli Zurab Nana Armen Ani Tigran Hakob Gayane Vardan Lusine Nurlan Aigerim Bolat Askar Dinara Mehmet Ayşe Fatih Elif Murat Zeynep Hüseyin Emine Kemal Gül Rustam Dilnoza Bakhtiyor Gulnara Farrukh Ilham Leyla Vagif Rauf Sevda',
    'Kapanadze Gelashvili Beridze Lomidze Maisuradze Giorgadze Tsiklauri Japaridze Chkheidze Kvaratskhelia Hakobyan Grigoryan Sargsyan Harutyunyan Petrosyan Khachatryan Vardanyan Gasparyan Manukyan Avetisyan Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Karimov Rakhimov Yusupov Ismailov Abdullaev Saidov Tursunov Kholmatov Ergashev Nazarov Omarov Aliyev Mammadov Huseynov Hasanov Guliyev Asgarov Rzayev Suleymanov Jafarov Akhmetov Nurpeisov Saparov Tulegenov Zhaksybekov Bekov Satybaldiev Toktogulov Mamytov Asanov Berdimuradov Annayev Orazov Rahmonov Sharipov Davlatov Nazarbekov Kurbanov Magomedov Ramazanov',
  ],
  [
    'João Maria Rui Joana Tiago Inês Paulo Beatriz Nuno Catarina Giulia Marco Luca Chiara Matteo Francesca Paolo Giovanni Sofia Alessandro Jean Marie Pierre Claire Michel Sophie Luc Camille Antoine Hélène Dimitris Eleni Nikos Katerina Yannis Vasiliki Kostas Despina Stavros Ioanna',
    'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Giordano Rizzo Lombardi Moretti Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Papadopoulos Georgiou Vlachos Pappas Angelopoulos Karagiannis Nikolaidis Makris Dimitriou Economou Konstantinidis Petridis Oikonomou Alexiou Samaras Antoniou Christou Panagiotou Ioannou Vasiliou',
  ],
  [
    'Marko Ivana Dragan Milan Jelena Nikola Stefan Ana Petar Marija Jan Anna Piotr Katarzyna Tomasz Agnieszka Łukasz Ewa Petr Jana Tomáš Hana Gábor Ágnes László Eszter Zoltán Ion Elena Andrei Ioana Ștefan Todor Desislava Plamen Radka Ilir Arta Besnik Teuta',
    'Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Horvat Kovačević Babić Marić Jurić Novak Kovačič Zupančič Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Ivanov Georgiev Dimitrov Hadzhiev Stoyanov Angelov Hristov Marinov Iliev Todorov Hoxha Gjoka Shehu Dervishi Kola Leka Prifti Basha Meta Berisha',
  ],
]

/** So many different full names; of ten, seven have two words, two a second surname or given name, and one the family's name of a neighbouring region. Always the same. */
export function madeNames(count: number): readonly string[] {
  const lists = REGIONS.map(([given, surnames]) => [given.split(' '), surnames.split(' ')] as const)
  const names = new Set<string>()
  let state = 20_260_304
  const draw = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)] as T
  }
  const tens = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  while (names.size < count) {
    const [given, surnames] = draw(lists)
    const sort = draw(tens)
    const first = draw(given)
    if (sort < 7) names.add(`${first} ${draw(surnames)}`)
    else if (sort < 8) names.add(`${first} ${draw(surnames)} ${draw(surnames)}`)
    else if (sort < 9) names.add(`${first} ${draw(given)} ${draw(surnames)}`)
    else names.add(`${first} ${draw(draw(lists)[1])}`)
  }
  return [...names]
}
