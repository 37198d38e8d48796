/// Given names and surnames by vocabulary, and the language a host there speaks beside English.
extension DemoWords {
    /// Vocabulary, language, given names, surnames.
    static let people = """
        pt|Portuguese|Joana,Miguel,Inês,Tiago,Catarina,Rui,Marta,João,Filipa,Pedro,Beatriz,Nuno,Teresa,Duarte,Leonor,Vasco,Rita,Gonçalo,Helena,Francisco,Margarida,Henrique,Sofia,Luís|Ferreira,Almeida,Carvalho,Lopes,Teixeira,Marques,Fonseca,Ribeiro,Moreira,Tavares,Azevedo,Nogueira,Pinto,Mendes,Cardoso,Antunes
        es|Spanish|Lucía,Álvaro,Carmen,Javier,Marta,Pablo,Elena,Diego,Núria,Jordi,Rocío,Andrés,Laia,Sergio,Pilar,Íñigo,Alba,Raúl,Beatriz,Manuel,Montse,Ana,Ignacio,Cristina|García,Navarro,Ortega,Molina,Serrano,Iglesias,Vidal,Ferrer,Castillo,Herrera,Romero,Puig,Aguilar,Cano,Reyes,Prieto
        fr|French|Camille,Julien,Élodie,Antoine,Margaux,Thomas,Chloé,Nicolas,Hélène,Mathieu,Léa,Guillaume,Anaïs,François,Inès,Baptiste,Sylvie,Étienne,Manon,Olivier,Aurélie,Benoît,Claire,Rémi|Moreau,Lefèvre,Girard,Rousseau,Fontaine,Chevalier,Mercier,Gauthier,Perrin,Dumont,Leroux,Marchand,Renaud,Barbier,Colin,Vasseur
        gb|French|Emma,James,Charlotte,Oliver,Hannah,Tom,Sophie,Daniel,Imogen,Callum,Fiona,Rory,Priya,Ben,Zoe,Alistair,Grace,Harry,Amara,Lewis,Eleanor,Ravi,Isla,Duncan|Whitfield,Carter,Campbell,Hughes,Bennett,Fraser,Ellis,Barker,Okafor,Marsh,Sinclair,Dawson,Patel,Holloway,Murray,Reid
        ie|Irish|Aoife,Ciarán,Niamh,Conor,Siobhán,Eoin,Gráinne,Declan,Róisín,Pádraig,Orla,Brendan,Caoimhe,Fergus,Deirdre,Oisín|Byrne,Doyle,Kavanagh,Nolan,Gallagher,Brennan,Keane,Redmond,Tierney,Daly,Moran,Whelan
        nl|Dutch|Sanne,Daan,Lotte,Bram,Femke,Jeroen,Anouk,Thijs,Marieke,Sander,Eva,Pieter,Roos,Maarten,Ilse,Joost,Hanneke,Wouter,Noor,Koen|de Vries,van den Berg,Bakker,Visser,Smit,Mulder,Bos,Peeters,Janssens,Claes,Vos,Dekker,Hendriks,Willems
        de|German|Katharina,Jonas,Lena,Felix,Annika,Moritz,Sabine,Tobias,Greta,Matthias,Johanna,Stefan,Ulrike,Jakob,Miriam,Lukas,Franziska,Sebastian,Paula,Florian,Marlene,Andreas,Clara,Emre|Hoffmann,Schneider,Brandt,Vogel,Lindner,Krüger,Baumann,Seidel,Huber,Gruber,Steiner,Wagner,Yılmaz,Arnold,Böhm,Jäger
        da|Danish|Freja,Mikkel,Sofie,Rasmus,Ida,Anders,Signe,Mads,Karen,Emil,Astrid,Søren,Maja,Jakob,Line,Kasper|Nielsen,Jensen,Holm,Lund,Kjær,Madsen,Bruun,Friis,Dam,Østergaard,Skov,Winther
        sv|Swedish|Elin,Oskar,Maja,Erik,Linnea,Gustav,Sara,Johan,Ebba,Viktor,Karin,Anton,Åsa,Björn,Tove,Axel|Lindqvist,Bergström,Nyström,Sandberg,Ekman,Forsberg,Holm,Åkesson,Wallin,Hedlund,Nordin,Söderberg
        nb|Norwegian|Ingrid,Lars,Marte,Henrik,Silje,Magnus,Kari,Eirik,Solveig,Jonas,Tuva,Sindre,Randi,Øyvind,Hanne,Kristian|Hansen,Haugen,Solberg,Berg,Moen,Lie,Bakke,Strand,Dahl,Nygård,Brekke,Aas
        fi|Finnish|Aino,Mikko,Emilia,Juhani,Saara,Ville,Helmi,Antti,Kaisa,Lauri,Riikka,Eero,Päivi,Jussi,Noora,Teemu|Korhonen,Mäkinen,Nieminen,Laine,Koskinen,Järvinen,Lehtonen,Salminen,Heikkilä,Rantala,Virtanen,Aalto
        is|Icelandic|Sigríður,Jón,Guðrún,Einar,Katrín,Ólafur,Hildur,Stefán,Ragnheiður,Þórður,Ásta,Gunnar,Birna,Magnús|Jónsdóttir,Einarsson,Stefánsdóttir,Gunnarsson,Ólafsdóttir,Þórsson,Magnúsdóttir,Sigurðsson
        cs|Czech|Tereza,Jakub,Markéta,Ondřej,Kateřina,Tomáš,Barbora,Vojtěch,Jana,Petr,Eliška,Lukáš,Zuzana,Martin,Hana,Jiří|Novotný,Dvořáková,Černý,Procházka,Veselá,Horák,Němec,Pokorná,Marek,Říha,Kučera,Beneš
        hu|Hungarian|Zsófia,Bence,Eszter,Gergő,Réka,Balázs,Katalin,Ádám,Dóra,Máté,Judit,Levente,Ágnes,Tamás|Kovács,Szabó,Tóth,Horváth,Varga,Kiss,Molnár,Németh,Farkas,Balogh,Papp,Lakatos
        pl|Polish|Agnieszka,Michał,Katarzyna,Paweł,Magdalena,Tomasz,Zofia,Krzysztof,Joanna,Łukasz,Ewa,Marcin,Aleksandra,Jan,Małgorzata,Wojciech|Kowalski,Wiśniewska,Wójcik,Kamiński,Zieliński,Szymański,Dąbrowska,Mazur,Krawczyk,Piotrowski,Grabowska,Zając
        et|Estonian|Kadri,Tanel,Liis,Rasmus,Piret,Martin,Kristiina,Jaan,Mari,Siim,Eva,Priit|Tamm,Saar,Mägi,Kask,Rebane,Koppel,Kukk,Lepik,Pärn,Vaher
        it|Italian|Giulia,Lorenzo,Francesca,Matteo,Chiara,Alessandro,Valentina,Davide,Martina,Stefano,Elisa,Giuseppe,Silvia,Marco,Federica,Salvatore,Ilaria,Andrea,Paola,Niccolò,Rosaria,Vincenzo,Beatrice,Simone|Rossi,Ricci,Conti,Marchetti,De Luca,Greco,Fontana,Esposito,Caruso,Ferrara,Galli,Lombardi,Mancini,Rinaldi,Villa,Bellini
        el|Greek|Eleni,Nikos,Maria,Giorgos,Katerina,Dimitris,Ioanna,Kostas,Sofia,Yannis,Christina,Panos,Despina,Thanos|Papadopoulou,Georgiou,Nikolaidis,Vlachou,Ioannidis,Karagianni,Economou,Makris,Pappas,Antoniou,Alexiou,Kosta
        hr|Croatian|Ivana,Luka,Ana,Marko,Petra,Ante,Marija,Josip,Nikolina,Tomislav,Jelena,Duje|Horvat,Kovačić,Babić,Marić,Jurić,Perković,Bilić,Vuković,Matić,Barić
        tr|Turkish|Elif,Mehmet,Zeynep,Emre,Ayşe,Can,Defne,Burak,Selin,Kerem,Ece,Ozan,Deniz,Murat,Gül,Barış|Yılmaz,Kaya,Demir,Şahin,Çelik,Öztürk,Aydın,Arslan,Koç,Güneş,Erdoğan,Polat
        he|Hebrew|Noa,Yonatan,Tamar,Eitan,Michal,Amit,Shira,Daniel,Yael,Omer,Hila,Gil,Dana,Ronen,נועה,איתי,מיכל,יונתן|Cohen,Levi,Mizrahi,Peretz,Friedman,Biton,Shapira,Azoulay,Katz,Golan,Barak,Dahan
        ar|Arabic|Layla,Omar,Nour,Khalid,Rania,Yousef,Dina,Ahmed,Hala,Tariq,Salma,Faisal,Amal,Karim,Mariam,Hassan,ليلى,خالد,سارة,يوسف|Haddad,Al-Masri,Khoury,Nasser,Al-Balushi,Mansour,Saleh,Farouk,Aziz,Al-Rashid,Ben Salem,Zaki
        ma|French|Fatima,Youssef,Khadija,Hamid,Salma,Rachid,Naima,Mehdi,Zineb,Abdellah,Samira,Hicham,Imane,Brahim|El Amrani,Benjelloun,Alaoui,Bennani,Idrissi,Tazi,Chraibi,Berrada,El Fassi,Lahlou,Ouazzani,Sabri
        za|Afrikaans|Thandi,Pieter,Lerato,Johan,Nomsa,Craig,Anneke,Sipho,Zanele,Michael,Chantal,Themba,Megan,Riaan|van der Merwe,Dlamini,Botha,Nkosi,Jacobs,Naidoo,Smith,Khumalo,Petersen,Mbeki,Adams,du Plessis
        sw|Swahili|Wanjiru,Kevin,Achieng,Brian,Njeri,Peter,Amina,Otieno,Faith,Mwangi,Grace,Kamau,Esther,Juma|Kariuki,Odhiambo,Mwangi,Wambui,Ochieng,Njoroge,Kimani,Mutua,Hassan,Cheruiyot,Njenga,Maina
        ja|Japanese|Yuki,Haruka,Kenji,Sakura,Takashi,Mika,Naoko,Hiroshi,Aya,Daisuke,Emi,Shota,Tomoko,Ryo,Keiko,さくら,健太,美咲,陽子,大輔|Tanaka,Sato,Yamamoto,Nakamura,Kobayashi,Kato,Yoshida,Matsumoto,Inoue,Shimizu,Mori,Hayashi
        ko|Korean|Jiwoo,Minjun,Seoyeon,Hyunwoo,Eunji,Jihoon,Soyoung,Taeyang,Minji,Dongwook,Yuna,Sungho,Hana,지우,민준,서연|Kim,Lee,Park,Choi,Jung,Kang,Yoon,Jang,Han,Shin,Seo,Kwon
        zh|Mandarin|Yi-Ting,Chih-Wei,Mei-Ling,Kevin,Hsiao-Han,Jason,Pei-Shan,Wing,Ka-Yan,Vivian,Eric,Shu-Fen,Joyce,怡君,志明,家豪|Chen,Lin,Huang,Chang,Wang,Wu,Liu,Tsai,Chan,Wong,Lau,Cheung
        cn|Mandarin|Xiaoyu,Lei,Jing,Hao,Mengyao,Wei,Lili,Chen,Yan,Bo,Ting,Jun,晓雨,王磊,静怡|Wang,Li,Zhang,Liu,Chen,Yang,Zhao,Huang,Zhou,Wu,Xu,Sun
        sg|Mandarin|Hui Min,Wei Jie,Nurul,Arjun,Siti,Marcus,Priya,Jia Hui,Daniel,Aisyah,Kavitha,Benjamin|Tan,Lim,Ng,Lee,Rahman,Goh,Nair,Ong,Koh,Teo,Menon,Chua
        th|Thai|Ploy,Nattapong,Fah,Somchai,Mint,Anan,Nok,Krit,Pim,Arthit,Noi,Tan,Suda,Beer,พลอย,สมชาย|Srisuk,Chaiyasit,Wongsakul,Rattana,Suwan,Boonmee,Thongchai,Kittisak,Pradit,Saetang
        vi|Vietnamese|Linh,Minh,Hương,Tuấn,Lan,Đức,Trang,Hải,Mai,Quang,Thảo,Nam,Ngọc,Sơn|Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Ngô
        id|Indonesian|Wayan,Made,Ketut,Nyoman,Putu,Dewi,Agus,Kadek,Ayu,Gede,Komang,Sari,Budi,Rina|Suarta,Wijaya,Santika,Lestari,Pratama,Astawa,Saputra,Darma,Utami,Sudana
        in|Hindi|Ananya,Rohan,Kavya,Vikram,Meera,Arjun,Nandini,Siddharth,Pooja,Rahul,Isha,Aditya,Lakshmi,Farhan,Radhika,Karan|Sharma,Mehta,Rathore,Iyer,D'Souza,Kapoor,Shah,Singh,Deshpande,Menon,Khan,Joshi
        au|Italian|Olivia,Jack,Chloe,Liam,Matilda,Angus,Georgia,Lachlan,Ruby,Mitch,Kirsty,Dimitri,Jess,Hamish,Tess,Minh|Wilson,Taylor,Nguyen,Murphy,McKenzie,Kelly,Papas,Harris,Walker,O'Connor,Clarke,Thompson
        nz|Māori|Aroha,Tane,Charlotte,Hamish,Mere,Nikau,Ella,Josh,Ngaio,Sam,Hine,Callum|Walker,Ngata,Harris,Te Whare,Stewart,Parata,Robertson,Henare,Mitchell,Wood
        us|Spanish|Ashley,Marcus,Jessica,Brandon,Emily,Andre,Rachel,Luis,Megan,Jamal,Sarah,Kevin,Vanessa,Mike,Denise,Tyler,Maya,Carlos,Heather,Omar,Naomi,Greg,Keisha,Ethan|Johnson,Rivera,Nguyen,Cohen,Washington,Miller,Kim,Brooks,Rossi,Murphy,Patel,Coleman,Ramirez,Foster,Hayes,Sullivan
        qc|French|Geneviève,Marc-André,Catherine,Jean-Philippe,Audrey,Maxime,Isabelle,Simon,Noémie,Étienne,Julie,Félix,Sophie,Gabriel|Tremblay,Gagnon,Bouchard,Côté,Lavoie,Bergeron,Pelletier,Desjardins,Cloutier,Girard,Lapointe,Nguyen
        ca|French|Megan,Tyler,Priya,Connor,Jenna,Harpreet,Kyle,Amanda,Wei,Nicole,Graham,Sandeep|MacDonald,Singh,Chan,Wilson,Gill,Thompson,Wong,Fraser,Campbell,Lee,Anderson,Dhillon
        mx|Spanish|Fernanda,Alejandro,Ximena,Rodrigo,Mariana,Luis,Daniela,Emiliano,Paola,Ricardo,Regina,Arturo,Itzel,Gerardo,Sofía,Ramón|Hernández,López,Ramírez,Torres,Flores,Jiménez,Vargas,Mendoza,Cruz,Ortiz,Castro,Salinas
        co|Spanish|Valentina,Santiago,Camila,Andrés,Juliana,Felipe,Laura,Mauricio,Natalia,Jairo,Paula,Camilo|Restrepo,Gómez,Rojas,Cárdenas,Ospina,Martínez,Zapata,Pérez,Arango,Mejía,Díaz,Barrios
        pe|Spanish|Rosa,César,Milagros,Renzo,Luz,Óscar,Yesenia,Martín,Claudia,Wilber,Patricia,Jorge|Quispe,Huamán,Flores,Salazar,Rojas,Mamani,Chávez,Paredes,Vega,Cáceres,Ríos,Tello
        cl|Spanish|Constanza,Matías,Francisca,Cristóbal,Javiera,Sebastián,Catalina,Rodrigo,Antonia,Vicente,Macarena,Ignacio|Muñoz,Rojas,Contreras,Fuentes,Soto,Araya,Valenzuela,Tapia,Morales,Bravo,Pizarro,Vergara
        ar-es|Spanish|Florencia,Martín,Agustina,Facundo,Lucía,Nicolás,Mercedes,Gonzalo,Sol,Ezequiel,Carolina,Hernán,Julieta,Leandro|Fernández,Gutiérrez,Pereyra,Sosa,Rossi,Acosta,Benítez,Ferrari,Medina,Aguirre,Bianchi,Cabrera
        br|Portuguese|Mariana,Rafael,Juliana,Thiago,Camila,Bruno,Larissa,Eduardo,Renata,Caio,Fernanda,Vinícius,Patrícia,Leandro,Isabela,Gustavo|Silva,Oliveira,Santos,Barbosa,Araújo,Rocha,Nascimento,Cavalcanti,Freitas,Monteiro,Campos,Sampaio
        ka|Georgian|Nino,Giorgi,Tamar,Levan,Ana,Davit,Ketevan,Irakli,Salome,Luka,Mariam,Zurab|Beridze,Kapanadze,Gelashvili,Lomidze,Tsiklauri,Japaridze,Maisuradze,Kvaratskhelia,Abashidze,Dolidze
        ru|Russian|Anastasia,Dmitri,Olga,Sergei,Irina,Alexei,Natalia,Mikhail,Daria,Pavel,Aigul,Timur|Ivanova,Petrov,Smirnova,Volkov,Sokolova,Orlov,Morozova,Karimov,Popov,Lebedeva
        """

    /// Which vocabulary a country's people have where no town of ours says otherwise.
    static let vocabularies = """
        PT:pt ES:es FR:fr GB:gb IE:ie NL:nl BE:nl DE:de AT:de CH:de DK:da SE:sv NO:nb FI:fi IS:is
        CZ:cs SK:cs HU:hu PL:pl EE:et LV:et LT:pl IT:it GR:el CY:el HR:hr SI:hr RS:hr BA:hr TR:tr
        IL:he JO:ar OM:ar KW:ar AE:ar QA:ar BH:ar SA:ar EG:ar TN:ar DZ:ar LY:ar LB:ar SY:ar IQ:ar
        YE:ar SD:ar MA:ma ZA:za KE:sw TZ:sw UG:sw JP:ja KR:ko TW:zh HK:zh MO:zh CN:cn SG:sg MY:sg
        TH:th VN:vi ID:id IN:in BD:in PK:in LK:in NP:in AU:au NZ:nz US:us PR:mx CA:ca MX:mx GT:mx
        HN:mx SV:mx NI:mx CR:mx PA:mx CU:mx DO:mx CO:co VE:co EC:co PE:pe BO:pe CL:cl AR:ar-es
        UY:ar-es PY:ar-es BR:br AO:pt MZ:pt CV:pt GE:ka AM:ka RU:ru UA:ru BY:ru KZ:ru UZ:ru KG:ru
        AZ:tr BG:ru MK:hr AL:it RO:it MD:ru SN:fr CI:fr CM:fr CD:fr ML:fr BF:fr MG:fr HT:fr
        """

    /// Quarters and streets of cities that are not known street by street.
    static let plainQuarters = """
        pt|Centro,Baixa,São João,Santa Maria,Boavista,Alto da Vila|Rua Direita,Rua da Igreja,Avenida da Liberdade,Rua do Comércio
        es|Centro,Casco Antiguo,San José,La Estación,El Carmen,Santa Ana|Calle Mayor,Calle Real,Avenida de la Constitución,Calle San Juan
        fr|Centre-ville,Vieille Ville,Gare,Saint-Pierre,Les Halles,Préfecture|rue de la République,rue Victor-Hugo,avenue de la Gare,rue des Jardins
        de|Altstadt,Südstadt,Bahnhofsviertel,Nordstadt,Weststadt,Neustadt|Hauptstraße,Gartenstraße,Bahnhofstraße,Schillerstraße
        it|Centro Storico,Stazione,San Giovanni,Borgo,Santa Lucia,Lungomare|via Roma,via Garibaldi,corso Italia,via Mazzini
        br|Centro,Boa Vista,Jardim América,São José,Vila Nova,Santa Cruz|rua XV de Novembro,rua Sete de Setembro,avenida Brasil,rua das Flores
        us|Downtown,Midtown,Old Town,Eastside,Riverside,University District|Main Street,Oak Street,Washington Avenue,Elm Street
        gb|Town Centre,Old Town,Riverside,Victoria Park,St James's,The Quays|High Street,Church Street,Station Road,Victoria Road
        ja|Ekimae,Chuo,Minami,Honmachi,Sakuragaoka,Kitamachi|Honmachi-dori,Chuo-dori,Ekimae-dori,Teramachi
        zh|Old Town,Central,Zhongzheng,East District,Station Front,Lakeside|Zhongshan Road,Renmin Road,Minsheng Road,Heping Road
        in|Civil Lines,Gandhi Nagar,Old City,Model Town,Lake View,MG Road|MG Road,Station Road,Nehru Street,Temple Road
        ar|Downtown,Old Town,Corniche,Al Nahda,Al Salam,Al Rawda|King Street,Al Salam Street,Al Nasr Street,University Street
        any|Old Town,City Centre,Riverside,Station Quarter,Park Side,Market Quarter|Market Street,Park Street,River Road,Station Street
        """
}
