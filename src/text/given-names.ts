/**
 * Given names that reports hold in many spellings, and that must not be taken for one another. A line is a name:
 * its spellings, the usual one first.
 */
export const GIVEN_NAMES = `
Abbas
Abdul
Abdullah, Abdallah
Adel, Adil
Adnan
Ahmad, Ahmed
Ahmadi
Akbar
Akram
Ali
Amin, Ameen
Amir, Amer
Ammar
Anas
Anwar
Arif
Ashraf
Asad
Aziz
Bakr
Bashar
Bashir, Basheer
Bassam
Dawud, Daoud, Daud
Faisal, Faysal
Farid, Fareed
Farhad
Farouk, Faruq
Fatima
Ghani
Ghulam
Habib
Haidar, Haider, Heydar
Hakim
Halim
Hamad
Hamid, Hameed
Hamza
Haroun, Harun
Hasan, Hassan
Hashim, Hashem
Hussein, Hossein, Husain, Hussain
Ibrahim, Ebrahim
Idris
Imran
Ishaq
Ismail, Esmail
Jabbar
Jalal
Jamal, Gamal
Jamil
Jaber, Jabir
Jafar
Kamal
Kamil
Karim, Kareem
Karzai
Khalid, Khaled
Khalil
Khan
Latif
Mahdi, Mehdi
Mahmud, Mahmoud, Mehmood
Majid, Majeed
Malik
Mansour, Mansur
Maryam
Masud, Massoud
Mohammad, Muhammad, Mohamed, Mehmet
Mohsen, Muhsin
Mubarak
Munir
Murad
Mustafa
Nabil
Nadir
Najib
Nasim
Nasir, Nasser
Nasrallah
Nizar
Noor, Nur
Noori, Nuri
Omar, Umar
Osama, Usama
Osman, Uthman, Othman
Qasim, Kassem
Qadir
Rafiq
Rahim
Rahman, Rehman
Rahmani
Rashid, Rasheed
Riyad
Saad
Sabir
Saddam
Said, Saeed
Salah
Saleh, Salih
Salim, Salem
Salman
Samir
Samad
Sami
Sayed, Sayyid
Selim
Sharif, Shareef
Sulaiman, Suleiman, Soleyman
Sultan
Tahir, Taher
Tariq
Taha
Wahid
Wali
Walid, Waleed
Yahya
Yaqub, Yacoub
Yasir, Yasser
Yassin, Yasin
Younis, Yunus
Yusuf, Yousef, Youssef, Yosef
Zahir
Zaid, Zayed
Zakaria
Zarqawi
Zawahiri
`;
