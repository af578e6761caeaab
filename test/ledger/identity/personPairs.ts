/** Invented names: `one | other | how they stand`; a heading tells the region. */
export const PERSON_PAIRS = `
# Chinese: pinyin and Wade-Giles
Wang Yiheng | Wang I-heng | variant
Wang Yiheng | Yiheng Wang | variant
Wang Yi-heng | Wang Yiheng | variant
Zhang Zhiming | Chang Chih-ming | variant
Jiang Xueli | Chiang Hsueh-li | variant
Deng Guoqiang | Teng Kuo-ch'iang | variant
Cai Jianmin | Tsai Chien-min | variant
Xie Tianyou | Hsieh T'ien-yu | variant
Zhou Renjie | Chou Jen-chieh | variant
Lin Youcheng | Lin Yu-cheng | variant
Liu Dan | Liu Tan | apart
Zhang Zhiming | Chang Zhiming | apart
Zhang Wei | Chang Wei | apart
Wang Yiheng | Wang Yihong | apart
Wang Yi | Wang Yiheng | apart
Wang Yiheng | Huang Yiheng | apart
Li Wei | Wei Li | apart
Li Qiang | Li Jiang | apart
Chen Xiaoming | Chen Xiaoning | apart
Chang Chih-ming | Chang Chih-min | apart
Xu Lan | Hsu Lan | variant
Li Na | Lee Na | variant
Wang | Wang Yiheng | surname
Xi | Xi Mingde | surname
Mingde | Xi Mingde | apart
Yiheng | Wang Yiheng | apart
Zhu De'an | Zhu Dean | equal
Gao Ming | Guo Ming | apart
Min Zhu | Min Zhou | apart
Ming Yang | Ming Jiang | apart
Gang Wei | Wei Kang | apart
Yan Shen | Jan Shen | apart
Zeng Lihua | Cheng Lihua | apart
Shi Min | Si Min | apart
# Korean: Revised, McCune-Reischauer and what bearers choose
Park Jae-min | Pak Chae-min | variant
Kim Jong-su | Kim Jongsu | variant
Kim Jong-su | Jong-su Kim | variant
Lee Min-jun | Yi Min-joon | variant
Lee Min-jun | Rhee Min-jun | variant
Choi Young-ho | Choe Yeong-ho | variant
Jung Seo-yeon | Jeong Seo-yeon | variant
Roh Tae-il | Noh Tae-il | variant
Kang Ki-nam | Kang Gi-nam | variant
Park Geun-su | Pak Kŭn-su | variant
Kim Jong-su | Kim Jong-sik | apart
Kim Jong-su | Kang Jong-su | apart
Kim Jong | Kim Jong-su | apart
Ha Neul | Ha-neul Kwon | apart
Lee Min-jun | Lee Min-jin | apart
Park Jae-min | Park Jae-min Kim | apart
Cho Hana | Choi Hana | apart
Seo Ji-ho | Shin Ji-ho | apart
Kim | Kim Jong-su | surname
Kim | Kym | apart
Jong-su | Kim Jong-su | apart
Yoon Mi-ra | Yun Mi-ra | variant
Kwon Ha-neul | Gwon Ha-neul | variant
Han Sung-min | Han Seung-min | apart
# Japanese: with and without macron
Ōno Shōtarō | Ono Shotaro | equal
Kenji Satō | Kenji Satou | variant
Kenji Sato | Sato Kenji | variant
Yūko Honda | Yuko Honda | equal
Yuko Honda | Yuuko Honda | variant
Kenji Sato | Kenji Saito | apart
Kenji Sato | Kenta Sato | apart
Hiroshi Kondo | Hiroshi Kanda | apart
Hiroshi Ito | Hiroshi Ida | apart
Haruto Ogawa | Haruto Okawa | apart
Ogawa | Haruto Ogawa | surname
Haruto | Haruto Ogawa | called
Naoki Junichirō | Naoki Junichiro | equal
# Vietnamese and South East Asian
Nguyễn Văn Minh | Nguyen Van Minh | equal
Nguyen Van Minh | Minh Van Nguyen | variant
Nguyen | Nguyen Van Minh | surname
Minh | Nguyen Van Minh | surname
Nguyen Van Minh | Nguyen Van Binh | apart
Tran Duc Long | Phan Duc Long | apart
Tran Thi Hoa | Tran Thi Hong | apart
Budi Hartono | Budi Hartanto | apart
Siti Rahmawati | Siti Rachmawati | variant
Siti Rahmawati | Siti Rahayu | apart
Prasert Chaiyong | Prasert Chaiyung | apart
# Arabic and Persian
Saeed al-Harthi | Saeed Al Harithi | variant
Mohammed Fadhil | Muhammad Fadhil | variant
Mohamed Salah Idrissi | Mohammed Salah Idrissi | variant
Ahmad Bakri | Ahmed Bakri | variant
Yusuf Khoury | Youssef Khoury | variant
Hussein Darwish | Hossein Darwish | variant
Omar Sabbagh | Umar Sabbagh | variant
Khalid Mansour | Khaled Mansur | variant
Abdul Rahman Qureshi | Abdulrahman Qureshi | variant
Abdel-Rahman Zein | Abdul Rahman Zein | variant
Abdullah Rafi | Abdallah Rafi | variant
Abdurrahman Tlili | Abd al-Rahman Tlili | variant
Jamal Haddad | Gamal Haddad | variant
Rachid Benali | Rashid Benali | variant
Osman Ghandour | Othman Ghandour | variant
Khalid bin Salman al-Harthi | Khalid al-Harthi | shorter
Nasser al-Otaibi | Nasser Otaibi | variant
Mahmoud ash-Shami | Mahmoud al-Shami | variant
Fatemeh Rostami | Fatima Rostami | variant
Mehdi Tabrizi | Mahdi Tabrizi | variant
al-Harithi | Saeed al-Harthi | surname
Al Harithi | Saeed al-Harthi | surname
Saeed | Saeed al-Harthi | called
Hassan | Hussein | apart
Hassan Darwish | Hussein Darwish | apart
Jamal Haddad | Jamil Haddad | apart
Hamid Karoui | Hamed Karoui | alike
Salim Aziz | Salem Aziz | alike
Said Aziz | Sayed Aziz | apart
Omar Hassan | Hassan Omar | apart
Ali Hassan | Ali Hussein | apart
Mohammed Fadhil | Mahmoud Fadhil | apart
Ahmad Bakri | Hamad Bakri | apart
Abdullah Rafi | Abdul Rafi | apart
Abdul Karim Nouri | Abdul Rahim Nouri | apart
Tariq Saleh | Tariq Salah | apart
Nasser al-Otaibi | Nasser al-Mutairi | apart
Ahmed Said Khoury | Ahmed Rami Khoury | apart
Imad Yassin | Iyad Yassin | apart
Khan | Kahn | apart
Imran Khan | Imran Kahn | apart
Imran Khan | Imran Han | apart
Walid Farouk | Khalid Farouk | apart
Ali Rezaei | Amir Ali Rezaei | apart
# Russian, Ukrainian, Belarusian, Bulgarian
Hadzhiev | Hadjiev | variant
Petar Hadzhiev | Petar Hadjiev | variant
Hadzhiev | Petar Hadjiev | surname
Ivan Petrovich Sidorov | Ivan Sidorov | shorter
Sidorov Ivan Petrovich | Ivan Petrovich Sidorov | variant
Sidorov Ivan Petrovich | Ivan Sidorov | shorter
Sidorov, Ivan | Ivan Sidorov | variant
I. P. Sidorov | Ivan Petrovich Sidorov | initials
Dmitry Lebedev | Dmitri Lebedev | variant
Dmitry Lebedev | Dmitriy Lebedyev | variant
Serhiy Bondarenko | Sergei Bondarenko | variant
Volodymyr Hrytsak | Vladimir Hrytsak | variant
Oleksiy Marchuk | Aleksei Marchuk | variant
Mykola Tkachenko | Nikolai Tkachenko | variant
Oleksandr Savchuk | Aleksandr Savchuk | variant
Yevhen Kuznetsov | Yevgeny Kuznetzov | variant
Yuliya Morozova | Yulia Morozova | variant
Julia Morozova | Yulia Morozova | variant
Elena Sokolova | Yelena Sokolova | variant
Maria Sergeeva | Mariya Sergeyeva | variant
Anton Zhukovskiy | Anton Zhukovsky | variant
Anton Zhukovsky | Anton Jukovsky | variant
Artem Shcherbakov | Artyom Shcherbakov | variant
Pyotr Khmelev | Petr Khmelev | variant
Ivan Solovyov | Ivan Soloviev | variant
Sasha Morozov | Aleksandr Morozov | variant
Kolya Zaitsev | Nikolai Zaitsev | variant
Yu. Petrenko | Yuriy Petrenko | initials
Petrov | Petrova | apart
Ivanov | Ivanova | apart
Ivanov | Ivanova Anna | apart
Alex Petrov | Alex Petrova | apart
Ivan Petrov | Ivan Petrenko | apart
Ivan Petrov | Petr Ivanov | apart
Ivan Petrovich Sidorov | Ivan Pavlovich Sidorov | apart
Ivan Petrovich Sidorov | Petr Sidorov | apart
Petrovich | Ivan Petrovich Sidorov | apart
Dmitry Lebedev | Denis Lebedev | apart
Oleh Bondarenko | Oleh Bondarchuk | apart
Oleg Savchenko | Oleg Shevchenko | apart
Andrei Volkov | Andrei Vulkov | apart
Sergei Popov | Sergei Popovich | apart
Maxim Orlov | Maxim Karlov | apart
Viktor Marchenko | Viktoria Marchenko | apart
Oleksandr Savchuk | Oleksandra Savchuk | apart
Nikolai Zaitsev | Nikita Zaitsev | apart
Alexei Morozov | Alexander Morozov | apart
Todor Ivanov | Todor Yovanov | apart
# The Balkans, Poland, Czechia
Kuchma | Kuçma | variant
Marko Kovačević | Marko Kovacevic | equal
Marko Kovačević | Marko Kovachevich | variant
Dragan Petrović | Dragan Petrovich | variant
Dragan Đorđević | Dragan Djordjević | variant
Ana Đorđević-Novak | Ana Djordjević Novak | variant
Jovan Lukic | Yovan Lukic | variant
Łukasz Wójcik | Lukasz Wojcik | equal
Milan Novák | Milan Novak | equal
Jan Kowalski | Jan Kowalska | apart
Milan Novák | Milan Nowicki | apart
Dragan Petrović | Dragan Perović | apart
Marko Horvat | Mirko Horvat | apart
Ana Kralj | Ana Kraljević | apart
Petr Novák | Petra Nováková | apart
Jana Dvořák | Jana Dvořáková | apart
Ilir Gjoka | Ilir Gjeka | apart
Tomasz Zieliński | Tomasz Jasiński | apart
# Hungarian and Romanian
Szabó Gábor | Gábor Szabó | variant
Nagy | Nagy Istvan | surname
Nagy | Istvan Nagy | surname
Gábor Szabó | Gábor Szűcs | apart
Istvan Kiss | Istvan Kish | apart
Ion Popescu | Ioan Popa | apart
Ștefan Ionescu | Stefan Ionescu | equal
Ștefan Ionescu | Ștefan Iordănescu | apart
# Turkic
Çelik | Celik | equal
Mehmet Çelik | Mehmet Chelik | variant
Ayşe Doğan | Ayse Dogan | equal
Ayşe Doğan | Ayshe Doghan | variant
Hasan Karimov | Khasan Karimov | variant
Farid Karimov | Farid Kerimov | variant
Baxtiyor Xolmatov | Bakhtiyor Kholmatov | variant
Nurlan Zhaksybekov | Nurlan Jaksybekov | variant
İlham Əsgərov | Ilham Asgarov | variant
Mehmet Çelik | Ahmet Çelik | apart
Mehmet Yıldız | Mehmet Yıldırım | apart
Nurlan Abdiev | Nursultan Abdiev | apart
Bolat Omarov | Bolat Umirov | apart
Murat Aydın | Murat Aydemir | apart
Askar Tulegenov | Askhat Tulegenov | apart
Emre Kaya | Emre Kara | apart
Rustam Aliyev | Rustam Valiyev | apart
Aigerim Saparova | Aigerim Saparov | apart
# Georgian and Armenian
Giorgi Kapanadze | George Kapanadze | apart
Levan Gelashvili | Levan Gelaschwili | variant
Tigran Hakobyan | Tigran Hakobian | variant
Kapanadze | Nino Kapanadze | surname
Kapanadze Nino | Nino Kapanadze | variant
Nino Kapanadze | Nana Kapanadze | apart
Levan Gelashvili | Levan Gigashvili | apart
Levan Gelashvili | Irakli Gelashvili | apart
Tigran Hakobyan | Tigran Harutyunyan | apart
Armen Sargsyan | Armen Simonyan | apart
Ani Grigoryan | Armen Grigoryan | apart
Tigran Petrosyan | Tigran Poghosyan | apart
# India and its neighbours
Priya Mukherjee | Priya Mukherji | variant
Deepak Chaudhary | Dipak Chaudhary | variant
Sunil Gandhi | Sunil Gandi | variant
Raj Kumar Verma | Raj Verma | shorter
K. Subramani | Kannan Subramani | initials
Subramani K. | K. Subramani | variant
Ramesh Iyer | Suresh Iyer | apart
Ramesh Iyer | Ramesh Nair | apart
Anil Sharma | Sunil Sharma | apart
Anil Sharma | Anila Sharma | apart
Priya Rao | Priya Roy | apart
Raj Kumar Verma | Raj Kishore Verma | apart
Arjun Reddy | Arun Reddy | apart
Lakshmi Menon | Lakshman Menon | apart
Vikram Singh | Vikrant Singh | apart
Nimal Perera | Nimal Pereira | apart
K. Subramani | Ravi Subramani | apart
# Spanish and Portuguese
Marta Vera | Marta Vera Cedeño | shorter
Marta Vera-Cedeño | Marta Vera | shorter
Marta Vera y Cedeño | Marta Vera Cedeño | variant
Vera | Marta Vera Cedeño | surname
Cedeño | Marta Vera Cedeño | surname
Vera-Cedeño | Marta Vera Cedeño | surname
Marta Lucía Vera Cedeño | Marta Vera | shorter
Pepe Lozano | José Lozano | variant
Paco Ibarra | Francisco Ibarra | variant
João da Silva | João Silva | shorter
Silva | João da Silva | surname
Silva | Da Silva | apart
de la Cruz | Inés de la Cruz | surname
Inés de la Cruz | Inés Cruz | shorter
Enrique Quispe | Enrike Quispe | variant
Ana Vera | Marta Vera | apart
Marta Vera Cedeño | Marta Vera Pizarro | apart
Marta Vera Cedeño | Marta Cedeño Vera | apart
Marta Vera Cedeño | Ana Vera Cedeño | apart
Marta | Marta Vera Cedeño | called
Ana María Vera | Ana María | apart
José Luis Prado | Luis Prado | apart
José Luis Prado | José Juan Prado | apart
Carlos Gómez | Carlos Gomes | apart
Juan Hernández | Juan Fernández | apart
Juan Martinez | Juan Martins | apart
Pedro Salas | Pedro Salinas | apart
Rui Costa Filho | Rui Costa | apart
Luis Ramos | Luisa Ramos | apart
Mario Peña | María Peña | apart
Diego Rivas | Diego Rivera | apart
Inês de Almeida | Inês do Almeida | apart
# English and French
J. P. Mensah | John Peter Mensah | initials
J. Mensah | John Peter Mensah | initials
J. P. Mensah | J. Mensah | initials
JP Mensah | John Peter Mensah | initials
J.P. Mensah | John Mensah | initials
Mensah J. | John Mensah | initials
John P. Mensah | John Mensah | shorter
John P. Mensah | John Peter Mensah | initials
Bill Hartwell | William Hartwell | variant
Bob Denning | Robert Denning | variant
Liz Marlow | Elizabeth Marlow | variant
Kate Ellery-Voss | Kate Ellery | shorter
Kate Ellery Voss | Kate Ellery | shorter
Henry O'Dowd | Henry O’Dowd | equal
Simon Blackwood | Simon Blackwod | variant
Martin Featherstone | Martin Fetherstone | variant
Jean-Pierre Arnaud | Jean Pierre Arnaud | equal
J.-P. Arnaud | Jean-Pierre Arnaud | initials
J. P. Mensah | John Kofi Mensah | apart
J. Mensah | Peter Mensah | apart
J. P. Mensah | Peter Mensah | apart
J. Mensah | John Owusu | apart
John P. Mensah | John Kofi Mensah | apart
John Hartwell Jr. | John Hartwell Sr. | apart
John Hartwell Jr. | John Hartwell | apart
John Hartwell II | John Hartwell III | apart
Jean-Pierre Arnaud | Jean Arnaud | apart
Jean-Pierre Arnaud | Jean-Paul Arnaud | apart
Thomas Martin | Martin Thomas | apart
Bill Hartwell | Robert Hartwell | apart
Jan Bakker | Jan Becker | apart
Lucy Herman | Lucy Harman | apart
Anna Meier | Anna Mayer | apart
Henry Walsh | Henry Welsh | apart
Marie Dupont | Maria Dupont | apart
Simon Hutchinson | Simon Hutchison | apart
Simon Williams | Simon Williamson | apart
Julie Barrow | Julia Barrow | apart
Peter van Houten | Peter von Houten | apart
George Hartwell | Hartwell George Smith | apart
Emma Stone | Emily Stone | apart
Oliver Grant | Oliver Brand | apart
# Africa
Kwame Mensah | Kwame Mensa | variant
Adama Ouattara | Adama Wattara | variant
Mensah | Kwame Mensa | surname
Ngozi Okafor-Eze | Ngozi Okafor | shorter
Uhuru Wekesa Barasa | Uhuru Barasa | shorter
Kwame Mensah | Kofi Mensah | apart
Kwame Mensah | Kwame Menso | apart
Chinedu Okafor | Chinedu Okoro | apart
Ngozi Bello | Ngozi Ballo | apart
Juma Otieno | Juma Odhiambo | apart
Wanjiru Kamau | Wambui Kamau | apart
Mamadou Diallo | Amadou Diallo | apart
Thabo Ndlovu | Thabo Dlamini | apart
Abebe Tesfaye | Tesfaye Abebe | apart
Moussa Traoré | Moussa Touré | apart
Amadou Sow | Amadou Sy | apart
# Nordic, Baltic, German
Kęstutis Jonaitis | Kestutis Jonaitis | equal
Jürgen Müller | Juergen Mueller | variant
Jürgen Müller | Jurgen Muller | equal
Søren Kjærgaard | Soeren Kjaergaard | variant
Åse Østby | Ase Ostby | equal
Jānis Bērziņš | Janis Berzins | equal
Toomas Käärik | Toomas Kaarik | equal
Lars Anderson | Lars Andersen | apart
Lars Petersen | Lars Peterson | apart
Ona Kazlauskienė | Ona Kazlauskaitė | apart
Ona Kazlauskienė | Ona Kazlauskas | apart
Jonas Kazlauskas | Jonas Kavaliauskas | apart
Jānis Bērziņš | Jānis Bērziņa | apart
Jonas Petraitis | Jonas Petrauskas | apart
Erik Lindberg | Erik Lindgren | apart
Erik Lindberg | Erik Lundberg | apart
Hans Bernstein | Hans Bergstein | apart
Kazlauskienė | Kazlauskaitė | apart
Mari Tamm | Mart Tamm | apart
Hans Schmidt | Hans Schmitt | apart
Jón Einarsson | Jóna Einarsdóttir | apart
Lars Nilsen | Nils Larsen | apart
Mette Holm | Mette Holt | apart
`
