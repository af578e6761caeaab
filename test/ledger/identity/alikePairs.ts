/** Invented names: `one | other | how they stand`; what may be one, and what looks so and is two. */
export const ALIKE_PAIRS = `
# Vowels that differ or drop
Selamawit Terefe | Selamwit Terefe | variant
Berhane Woldu | Birhane Woldu | alike
Tsegaye Merid | Tsegay Merid | alike
Yohannes Kiflemariam | Yohanes Kiflemaryam | variant
Suheil Marzouqi | Suhail Marzuqi | alike
Nuhad Ghosneh | Nohad Ghosneh | alike
Munira Dabbagh | Monira Dabagh | alike
Kholoud Saqqaf | Khulud Saqaf | alike
Zulfiqar Mengal | Zulfikar Mengal | variant
Gurbanguly Atayew | Gurbangoly Atayev | alike
Mulugeta Tewelde | Mulugeta Tewolde | alike
Temuulen Bayarsaikhan | Temulen Bayarsaihan | variant
Ganbold Otgonbayar | Ganbold Otgonbaiar | variant
Thiruvengadam Selvan | Tiruvengadam Selvan | variant
Habibullah Wardak | Habibollah Wardak | alike
Bilqis Hamdan | Belqis Hamdan | alike
Rozhin Talabani | Rojin Talabani | variant
Salem Qutaini | Salim Qutaini | alike
Jamal Tuqan | Jamil Tuqan | apart
Samir Qutaini | Samar Qutaini | apart
Suhail Marzouqi | Sahel Marzouqi | apart
Erik Hellberg | Erik Hallberg | apart
Oliver Walsh | Oliver Welsh | apart
Lars Bengtson | Lars Bengtsen | apart
Karin Dahlman | Karin Dahlmann | variant
Julia Kestner | Julie Kestner | apart
Marko Belin | Marka Belin | apart
Martin Harding | Martin Hardeng | apart
Jacques Renner | Jacques Rinner | apart
Rashid Omari | Rashad Omari | apart
Milan Kostov | Milen Kostov | apart
Nuhad Ghosneh | Nuhad Ghosn | apart
Bilqis Hamdan | Bilqis Hamdani | apart
Dina Terefe | Dina Terefa | apart
Selamawit Terefe | Selamawit Tirfu | apart
Anton Melnik | Antonia Melnik | apart
Firuz Sattor | Firuza Sattor | apart
Roman Kovtun | Romana Kovtun | apart
Omar Qutaini | Amir Qutaini | apart
Salma Qutaini | Salim Qutaini | apart
Munir Dabbagh | Munira Dabbagh | apart
Karim Tuqan | Karam Tuqan | apart
Leila Nassib | Lulu Nassib | apart
Habib Wardak | Habiba Wardak | apart
Tsegaye Merid | Tsegaye Marid Alem | apart
Temuulen Bayarsaikhan | Temuujin Bayarsaikhan | apart
Ganbold Otgonbayar | Ganbaatar Otgonbayar | apart
Oliver Bellman | Oliver Ballman | apart
Juan Baldés | Juan Boldés | apart
Pedro Carmona | Pedro Cremona | apart
Kari Moland | Kari Melund | apart
# S, z, sh, zh, ş, ı, and what is read ch
Rivka Zonnshein | Rivka Sonnshein | alike
Eliezer Zilbiger | Eliezer Silbiger | alike
Orhan Taşkıran | Orhan Tashkiran | variant
Oğuz Işıldak | Oguz Ishildak | variant
Uğur Şentürk | Ugur Shentuerk | variant
Nasima Hamzah | Nazima Hamza | alike
Parwiz Ghazawi | Parviz Ghazhawi | alike
Izmail Qadyrbek | Ismail Kadyrbek | alike
Aleksander Ziolek | Aleksander Siolek | apart
Ruslana Bozhko | Ruslana Boshko | apart
Emin Cavadlı | Emin Javadly | alike
Cengiz Uslucan | Jengiz Uslujan | alike
Hans Zorn | Hans Sorn | apart
Eva Zander | Eva Sander | apart
Basir Tokhi | Bashir Tokhi | apart
Sharif Nuristan | Zarif Nuristan | apart
Said Tokhi | Zaid Tokhi | apart
Oleg Savchenko | Oleg Shevchenko | apart
Hans Zimmel | Hans Simmel | apart
Nurit Zamir | Nurit Shamir | apart
Orhan Taşkıran | Orhan Toksoran | apart
Emin Cavadlı | Emin Cavidan | apart
Ruslana Bozhko | Ruslan Bozhko | apart
Jacques Sarrail | Jacques Charrail | apart
# Ayn and hamza
Cabdirashid Ducaale | Abdirashid Duale | alike
Xasan Warsame Guuleed | Hassan Warsame Guled | variant
Ismail Macruuf | Ismail Maruf | alike
Faduma Sharma'ke | Faduma Sharmake | equal
Sa‘dun Rubai | Sadun Rubai | variant
Mu‘ayyad Nimri | Muayyad Nimri | variant
Carmen Tovmasyan | Armen Tovmasyan | apart
Cabdirashid Ducaale | Abdirahman Duale | apart
Ismail Macruuf | Ismail Macallin | apart
Marco Fontana | Maro Fontana | apart
# Words fused, parted, hyphened
Haile-Mariam Tessema | Hailemariam Tessema | alike
Tsegay Gebre Kidan | Tsegay Gebrekidan | alike
Woldegiorgis Abay | Wolde Giorgis Abay | alike
Nasir Alghurabi | Nasir al-Ghurabi | alike
Latifa Alsuwaidi | Latifa al-Suwaidi | alike
Khalid Alnahyani | Khalid Nahyani | alike
Abdul Wakil Stanekzai | Abdulwakil Stanekzai | variant
Faraj Abu Shagur | Faraj Abushagur | variant
Faraj Abu Shagur | Faraj Bushagur | alike
Abou Khalifeh | Abi Khalifeh | variant
Abi Khalifeh | Ramzi Abi Khalifeh | surname
Khalifeh | Ramzi Abi Khalifeh | apart
Abigail Morlett | Abi Morlett | alike
Ines Delacruz | Ines de la Cruz | alike
Pieter Vandermeulen | Pieter van der Meulen | alike
Mohammad Reza Tavakol | Mohammadreza Tavakol | alike
Nasir Alghurabi | Nasir al-Ghurairi | apart
Albert Bauman | Bert Bauman | variant
Alfred Alkire | Fred Kire | apart
Haile Mariam | Hailemariam Tessema | apart
Abdul Wakil Stanekzai | Abdul Wahid Stanekzai | apart
Faraj Abu Shagur | Faraj Abu Shakir | apart
Maria Luz Ponce | Marialuz Ponce | alike
Jean-Luc Bernat | Jean Bernat | apart
Haile-Mariam Tessema | Haile-Selassie Tessema | apart
Tsegay Gebre Kidan | Tsegay Gebre Medhin | apart
Woldegiorgis Abay | Wolde Mariam Abay | apart
Ines Delacruz | Ines de la Rosa | apart
Pieter Vandermeulen | Pieter van der Maas | apart
Mohammad Reza Tavakol | Mohammad Rafi Tavakol | apart
Min Jae Park | Minjae Pak Lee | apart
# Endings of Central Asia and the Caucasus
Daler Qodirzoda | Daler Qodirov | alike
Daler Kodirov | Daler Qodirzoda | alike
Parviz Holmurodzoda | Parviz Kholmurodov | alike
Suhrob Ismatullozoda | Suhrob Ismatulloev | alike
Elchin Nabizade | Elchin Nabiyev | alike
Jahongir Umarali | Jahongir Umaraliev | alike
Anora Saidaliyeva | Anora Saidalizoda | alike
Zarina Qodirova | Zarina Qodirzoda | alike
Qodirzoda | Daler Qodirov | called
Saidaliev | Saidalizoda | called
Anora Saidaliyeva | Anora Saidaliyev | apart
Bahrom Qodirov | Bahrom Qodirova | apart
Daler Qodirzoda | Daler Nodirzoda | apart
Ivan Stanchev | Ivan Stanchov | alike
Ivan Stanchev | Ivan Stanko | apart
Qodirova | Qodirov | apart
Qodirov | Zarina Qodirova | apart
Petr Malik | Petra Malikova | apart
Hana Tesarova | Hana Tesar | apart
Timur Azimov | Timur Asimov | alike
Timur Azimov | Timur Nazimov | apart
Parviz Holmurodzoda | Parviz Holmatzoda | apart
Jahongir Umaralizoda | Jahongir Umarzoda | apart
Saidaliyeva | Saidaliyev | apart
Elchin Nabizade | Elchin Nabatov | apart
Suhrob Ismatulloeva | Suhrob Ismatulloev | apart
# Romanian, Ukrainian, Greek, Latvian, Cantonese
Nicolae Ciobotea | Nicolae Chobotea | alike
Vlad Găluşcă | Vlad Galushka | variant
Ostap Hrynko | Ostap Grynko | alike
Ostap Hrynko | Ostap Rynko | apart
Spyros Chatzidakis | Spyros Hatzidakis | alike
Spyros Chatzidakis | Spyros Hadjidakis | alike
Aleksandrs Dombrovickis | Aleksandr Dombrovicky | alike
Thomas Robertsons | Thomas Robertson | apart
Prudence Cheung | Prudence Zhang | alike
Wong Ka-kit | Wang Ka-kit | alike
Barnaby Leung | Barnaby Liang | alike
Barnaby Leung | Barnaby Lin | apart
Prudence Cheung | Prudence Chen | apart
Ryan Tang | Ryan Deng | apart
Ostap Hrynko | Ostap Hrynchuk | apart
Nicolae Ciobotea | Nicolae Ciobanu | apart
Vlad Găluşcă | Vlad Gălăţeanu | apart
Spyros Chatzidakis | Spyros Chatzopoulos | apart
James Roberts | James Robert | apart
Barnaby Wong | Barnaby Wang Li | apart
Ryan Chow | Ryan Chau Kit | apart
Kenneth Lam | Kenneth Liang | apart
# Slips
Marina Steinbrecher | Marina Steimbrecher | alike
Daniel Okonkwobi | Daniel Okomkwobi | alike
Erlan Tokbergenov | Erlan Tokberdenov | apart
Zhanna Alimbekova | Zhanna Alinbekova | alike
Piotr Lindenbaum | Piotr Landenbaum | apart
Hans Bergstein | Hans Bernstein | apart
Marina Steinbrecher | Marina Steinbrenner | apart
Daniel Okonkwobi | Daniel Okonkwuli | apart
Hans Lindgren | Hans Lindgruber | apart
# Short forms
Josefina Catapang | Fina Catapang | alike
Bess Catapang | Beatriz Catapang | apart
Tess Catapang | Teresita Catapang | alike
Dess Catapang | Desiderio Catapang | alike
Gustavo Lacuesta | Gus Lacuesta | alike
Fernando Lacuesta | Nando Lacuesta | alike
Maria Lacuesta | Mariano Lacuesta | apart
Ana Lacuesta | Anabel Lacuesta | apart
Ming Zhou | Mingyu Zhou | apart
Tess Catapang | Teresita Catacutan | apart
Ali Rasulov | Alisher Rasulov | apart
Gul Oripova | Gulnora Oripova | apart
Nino Lomia | Antonino Lomia | apart
Tess Catapang | Teodoro Catapang | apart
Nita Lacuesta | Benigno Lacuesta | apart
Juan Lacuesta | Juanito Lacuesta | apart
Gus Lacuesta | Gerardo Lacuesta | apart
# Initials
F. Qodirzoda | Farrukh Qodirov | alike
D. Saidaliyeva | Dilbar Saidalieva | initials
Dzh. Umaraliev | Jahongir Umaraliev | initials
Yu. Tsoiko | Iurii Tsoiko | apart
Kh. Rizozoda | Hamid Rizozoda | initials
F. Qodirzoda | Daler Qodirov | apart
F. Qodirova | Farrukh Qodirov | apart
T. Berhane Woldu | Tekle Birhane Woldu | alike
Dzh. Umaraliev | Daler Umaraliev | apart
Sh. Nabiyev | Sarvar Nabiyev | apart
Kh. Rizozoda | Karim Rizozoda | apart
T. Berhane Woldu | Girma Birhane Woldu | apart
# A single word
Selamawit | Selamawit Terefe | called
Anwar | Anwar bin Ismadi | called
Kiflemariam | Yohannes Kiflemaryam | surname
Budiman | Budiman Prastowo | called
Sigurlaug | Sigurlaug Hallmundsdóttir | called
Thein | Thein Myo Kyi | called
Temulen | Temuulen Bayarsaikhan | called
Gebrekidan | Tsegay Gebre Kidan | called
Alghurabi | Nasir al-Ghurabi | called
Qadyrbek | Ismail Kadyrbek | surname
Ishildak | Oğuz Işıldak | surname
Chobotesku | Nicolae Ciobotescu | called
Silbiger | Eliezer Zilbiger | called
Silbiger | Zilbiger | called
Marquis-Tolland | Beth Marquis | called
Marquis-Tolland | Tolland | called
Marquis-Tolland | Beth Markham | apart
Terefe | Selamawit Terefu | apart
Selam | Selamawit Terefe | apart
Prastowo | Budiman Prasetyo | apart
Myo | Thein Myo Kyi | surname
Zhiming | Zhang Zhiming | apart
B. | Budiman Prastowo | apart
Hellberg | Erik Hallberg | apart
Ali | Alisher Rasulov | apart
Haile | Selam Hailu | apart
Wardak | Habibullah Wardag | apart
Budi | Budiman Prastowo | apart
Ismadi | Anwar bin Ismail | apart
# Honorifics
U Thein Myo Kyi | Thein Myo Kyi | equal
Daw Khin Sandar Yee | Khin Sandar Yee | equal
Ko Min Zaw Oo | Min Zaw Oo | equal
Datuk Rosnani Yahaya | Rosnani Yahaya | equal
Dato’ Rosnani Yahaya | Datuk Rosnani Yahaya | equal
Tan Sri Hamzani Yahaya | Hamzani Yahaya | equal
Mme Odile Ferrand | Odile Ferrand | equal
M. Jean Ferrand | Jean Ferrand | equal
M. Ferrand | Michel Ferrand | initials
Mrs Ferrand | Odile Ferrand | surname
Mr. Paul Akinde | Paul Akinde | equal
Dr Paul Akinde | Mr Paul Akinde | equal
Sheikh Omar Bashir Qutaini | Omar Bashir Qutaini | equal
Sayyid Murtada Hilli | Murtada Hilli | equal
Haji Budiman Prastowo | Budiman Prastowo | equal
Lt. Gen. Moses Okwir | Moses Okwir | equal
Lt Gen. Moses Okwir | Gen. Moses Okwir | equal
Vice-minister Hana Kobori | Hana Kobori | equal
Hon. Gertrude Namuteba | Gertrude Namuteba | equal
Dr Berhane Woldu | Birhane Woldu | alike
U Thein | Thein Myo Kyi | apart
Gen Kobori | Kobori | surname
Gen Kobori | Ken Kobori | apart
Dato Kapanadze | Dato Lomidze | apart
Ko Young-ho | Young-ho Ko | variant
Cheikh Ndoye | Amadou Ndoye | apart
Sheikh Hamda | Hamda | surname
Dr Paul Akinde | Dr Peter Akinde | apart
Mr Akinde | Mrs Akinde | equal
M. Jean Ferrand | M. Paul Ferrand | apart
Hon. Gertrude Namuteba | Hon. Gladys Namuteba | apart
U Min | U Thein Myo Kyi | apart
Dato’ Rosnani Yahaya | Dato’ Rosman Yahaya | apart
Mme Odile Ferrand | M. Odilon Ferrand | apart
Sheikh Omar Qutaini | Sheikh Amir Qutaini | apart
Lt. Gen. Moses Okwir | Lt. Gen. Morris Okwir | apart
Sayyid Murtada Hilli | Sayyid Mustafa Hilli | apart
`
