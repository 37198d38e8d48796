/// Homes described and reviewed in the languages of their towns and their guests.
extension DemoWords {
    /// Language, a bar, then what it is (t title, o opening, m middle, c closing, r rule), a bar, text.
    static let local = #"""
        pt|t|Apartamento luminoso em {hood}
        pt|t|Casa com alma no coração de {hood}
        pt|t|{hood}: sossego a dois passos de tudo
        pt|t|Recanto acolhedor com vista, {hood}
        pt|t|O nosso refúgio em {hood} 🌿
        pt|o|Este é o apartamento onde vivemos muitos anos, e continuamos a tratá-lo como se fosse a nossa casa.
        pt|o|Fica numa rua calma de {hood}, com café, mercearia e farmácia à porta.
        pt|o|Remodelado há pouco tempo, mantém os azulejos e o soalho originais.
        pt|m|A cozinha tem tudo o que é preciso para um jantar a sério; o café e o azeite são por nossa conta.
        pt|m|A cama é muito confortável e o quarto, virado para o pátio, é silencioso.
        pt|m|De manhã o sol entra pela sala; ao fim da tarde ilumina o quarto.
        pt|c|Estamos sempre disponíveis por mensagem. Boa viagem e até breve!
        pt|c|Se chegarem cedo, podem deixar as malas connosco a partir das dez.
        pt|r|É proibido fumar dentro de casa
        pt|r|Não são permitidas festas
        pt|r|Silêncio a partir das 22h
        es|t|Apartamento luminoso en {hood}
        es|t|Un rincón tranquilo en {hood}
        es|t|{hood}: techos altos y mucha luz
        es|t|Tu casa en {hood}, a un paso de todo
        es|t|Encanto y silencio en pleno {hood} ☀️
        es|o|Un piso con mucha luz en una calle tranquila de {hood}, ideal para recorrer la ciudad a pie.
        es|o|Es la casa de mis abuelos, reformada con cariño: suelos originales, cocina nueva y camas nuevas.
        es|o|Todo lo que necesitas para sentirte en casa, en uno de los barrios con más vida.
        es|m|La cocina está completamente equipada y el café corre de nuestra cuenta.
        es|m|El dormitorio da a un patio interior, así que se duerme con la ventana abierta.
        es|m|Hay buena conexión a internet y una mesa cómoda para trabajar.
        es|m|Debajo de casa hay panadería, frutería y el mejor bar de tapas de la zona.
        es|c|Estamos cerca por si necesitáis algo, pero no molestamos.
        es|c|Pregúntame lo que quieras antes de reservar. ¡Te esperamos!
        es|r|No se puede fumar
        es|r|Nada de fiestas ni eventos
        es|r|Respeta el descanso de los vecinos a partir de las 23:00
        fr|t|Appartement lumineux à {hood}
        fr|t|Nid douillet au cœur de {hood}
        fr|t|Charme de l'ancien, {hood}
        fr|t|Au calme sur cour – {hood}
        fr|t|Pied-à-terre ensoleillé, quartier {hood}
        fr|o|Un appartement clair et calme, refait à neuf, dans une rue vivante mais sans bruit la nuit.
        fr|o|Parquet, moulures et cheminée : le charme de l'ancien, avec une salle de bains et une literie neuves.
        fr|o|Nous y avons vécu dix ans avant la naissance de notre deuxième enfant. Vous y serez bien.
        fr|m|La cuisine est équipée pour vraiment cuisiner : four, lave-vaisselle, bons couteaux.
        fr|m|La chambre donne sur la cour, on dort fenêtre ouverte.
        fr|m|Boulangerie au coin de la rue, marché deux fois par semaine, petits restaurants tout autour.
        fr|m|Le canapé du salon se transforme en un vrai lit pour deux.
        fr|c|Nous habitons le quartier et répondons vite. Au plaisir de vous accueillir !
        fr|c|Arrivée autonome possible grâce à une boîte à clés.
        fr|r|Logement non-fumeur
        fr|r|Pas de fêtes ni de soirées
        fr|r|Merci de respecter la tranquillité des voisins après 22 h
        it|t|Appartamento luminoso a {hood}
        it|t|Casa con vista, {hood}
        it|t|Angolo di pace nel cuore di {hood}
        it|t|La casa di {host} a {hood}
        it|o|Un appartamento pieno di luce, al secondo piano di un palazzo d'epoca, a pochi passi da tutto.
        it|o|La casa era di mia nonna: abbiamo tenuto i pavimenti in cementine e rifatto tutto il resto.
        it|m|La cucina è attrezzata di tutto punto, moka compresa.
        it|m|La camera affaccia sul cortile interno, quindi la notte è silenziosa.
        it|m|Sotto casa trovate il forno, il fruttivendolo e un bar che fa un ottimo cappuccino.
        it|c|Siamo a disposizione per consigli su dove mangiare e cosa vedere. A presto!
        it|c|Se arrivate tardi non c'è problema: le chiavi vi aspettano in una cassetta di sicurezza.
        it|r|Vietato fumare in casa
        it|r|Niente feste
        it|r|Silenzio dopo le 23
        de|t|Helle Altbauwohnung in {hood}
        de|t|Ruhig und zentral: {hood}
        de|t|Gemütliches Zuhause auf Zeit in {hood}
        de|t|Wohnen wie die Nachbarn, {hood}
        de|o|Die Wohnung liegt im dritten Stock eines Altbaus: hohe Decken, Dielenboden, große Fenster.
        de|o|Hell, ruhig und gut ausgestattet – so, wie wir selbst gern reisen.
        de|m|Das Schlafzimmer geht zum Hof hinaus, dort hört man nachts nur die Amseln.
        de|m|In der Küche ist alles da, auch Kaffee, Tee, Salz und Öl.
        de|m|Bäcker, Supermarkt und Haltestelle sind in drei Minuten zu Fuß erreichbar.
        de|c|Wir wohnen in der Nähe und helfen gern, wenn etwas fehlt.
        de|c|Die Schlüsselübergabe machen wir persönlich oder, bei später Ankunft, per Schlüsselbox.
        de|r|Bitte nicht in der Wohnung rauchen
        de|r|Keine Partys
        de|r|Nachtruhe ab 22 Uhr
        ja|t|{hood}の静かな一軒家・まるごと貸切
        ja|t|駅から徒歩{metro}分・日当たりの良いお部屋
        ja|t|【最大{guests}名】観光に便利・Wi-Fi完備
        ja|t|下町の暮らしを体験できる宿 {hood}
        ja|o|駅から徒歩{metro}分、静かな住宅街にあるお部屋です。観光にもお仕事にも便利です。
        ja|o|古い家を地元の大工さんと一緒に丁寧に改装しました。木の香りをお楽しみください。
        ja|m|キッチンには調理器具と食器が一通りそろっています。近くにスーパーとコンビニがあります。
        ja|m|寝具は清潔なものをご用意しております。高速Wi-Fiは無料でお使いいただけます。
        ja|m|近所には銭湯や小さな食堂があり、地元の雰囲気を味わえます。
        ja|c|ご不明な点がございましたら、お気軽にメッセージをお送りください。
        ja|c|皆さまのお越しを心よりお待ちしております。
        ja|r|室内は禁煙です
        ja|r|玄関で靴をお脱ぎください
        ja|r|22時以降はお静かにお願いいたします
        ko|t|{hood} 감성 숙소, 역에서 도보 {metro}분
        ko|t|햇살 좋은 조용한 집 🌿 {hood}
        ko|t|최대 {guests}인 · 깔끔하고 아늑한 공간
        ko|o|역에서 걸어서 {metro}분 거리에 있는 조용하고 깨끗한 집입니다.
        ko|o|오래된 집을 직접 고쳐 만든 공간이에요. 창이 커서 하루 종일 햇살이 들어옵니다.
        ko|m|주방에는 간단한 요리를 할 수 있는 도구가 모두 준비되어 있습니다.
        ko|m|침구는 매번 세탁하며, 와이파이가 빠릅니다.
        ko|m|근처에 카페와 맛집, 편의점이 많아 편리합니다.
        ko|c|궁금한 점은 언제든지 메시지 주세요. 편안한 여행 되세요!
        ko|r|실내 금연입니다
        ko|r|밤 10시 이후에는 조용히 해 주세요
        ko|r|파티는 안 됩니다
        zh|t|{hood}採光好房，捷運步行{metro}分鐘
        zh|t|老屋新生・安靜舒適的家
        zh|t|鬧中取靜｜適合{guests}人入住
        zh|o|房子位於安靜的巷弄裡，步行{metro}分鐘就到車站，附近生活機能很好。
        zh|o|老房子重新整修，保留了原本的磨石子地板和木窗。
        zh|m|廚房可以簡單料理，備有鍋具、餐具和飲水機。
        zh|m|床墊舒服，寢具每次更換清洗，網路速度快。
        zh|m|樓下就有早餐店，晚上可以散步到夜市。
        zh|c|有任何問題歡迎隨時傳訊息，我們會盡快回覆。
        zh|r|室內請勿吸菸
        zh|r|晚上十點後請降低音量
        zh|r|請勿舉辦派對
        cn|t|{hood}老洋房｜近地铁，步行{metro}分钟
        cn|t|阳光小屋・安静舒适・适合{guests}人
        cn|t|梧桐树下的家，拎包入住
        cn|o|房子在安静的弄堂里，步行{metro}分钟到地铁站，出行方便。
        cn|o|老房子重新装修，层高很好，采光充足，家具都是慢慢淘来的。
        cn|m|厨房可以做饭，锅碗瓢盆齐全，冰箱里有矿泉水。
        cn|m|床品一客一换，热水充足，无线网络很快。
        cn|c|有问题随时联系，祝您旅途愉快！
        cn|r|室内请勿吸烟
        cn|r|晚上十点以后请保持安静
        he|t|דירה מוארת ושקטה, {hood}
        he|t|פינה קסומה בלב העיר, {metro} דקות הליכה מהתחנה
        he|t|דירה משופצת עם מרפסת – עד {guests} אורחים
        he|o|דירה נעימה ומוארת ברחוב שקט, במרחק הליכה מהשוק, מבתי הקפה ומהתחנה.
        he|o|הדירה שופצה לאחרונה ושמרנו על הרצפות המצוירות המקוריות.
        he|m|המטבח מאובזר במלואו, ויש קפה, תה ושמן זית.
        he|m|המיטה נוחה מאוד, המזגן שקט והאינטרנט מהיר.
        he|c|אנחנו גרים קרוב ונשמח לעזור בכל שאלה. ברוכים הבאים!
        he|r|אסור לעשן בדירה
        he|r|נא לשמור על השקט אחרי השעה 23:00
        he|r|אין לקיים מסיבות
        ar|t|شقة هادئة ومشرقة في قلب المدينة
        ar|t|بيت مريح للعائلات والأصدقاء في {hood}
        ar|t|شقة أنيقة قرب {hood}
        ar|t|إقامة مميزة بإطلالة جميلة، قريبة من كل شيء
        ar|o|شقة هادئة ونظيفة في حي جميل، قريبة من المطاعم والمقاهي والأسواق.
        ar|o|بيتنا مجدد بالكامل مع الحفاظ على طابعه القديم، وستشعرون فيه كأنكم في بيتكم.
        ar|m|المطبخ مجهز بكل ما تحتاجونه، والقهوة والشاي على حسابنا.
        ar|m|الأسرّة مريحة والتكييف هادئ والإنترنت سريع.
        ar|c|نسعد بخدمتكم والإجابة عن أسئلتكم في أي وقت. أهلاً وسهلاً بكم!
        ar|r|ممنوع التدخين داخل الشقة
        ar|r|يرجى الهدوء بعد الساعة العاشرة مساءً
        ar|r|لا يسمح بإقامة الحفلات
        el|t|Φωτεινό διαμέρισμα, {hood}
        el|t|Ήσυχη γωνιά στην καρδιά της πόλης
        el|o|Ένα φωτεινό και ήσυχο διαμέρισμα, κοντά στο μετρό και στα μαγαζιά της γειτονιάς.
        el|m|Η κουζίνα έχει όλα τα απαραίτητα και ο καφές είναι δικός μας.
        el|m|Το κρεβάτι είναι αναπαυτικό και τα παράθυρα έχουν διπλά τζάμια.
        el|c|Είμαστε κοντά για ό,τι χρειαστείτε. Καλή διαμονή!
        el|r|Απαγορεύεται το κάπνισμα μέσα στο σπίτι
        el|r|Παρακαλούμε για ησυχία μετά τις 23:00
        tr|t|{hood}: aydınlık ve sakin daire
        tr|t|Şehrin kalbinde huzurlu bir köşe
        tr|o|Sakin bir sokakta, aydınlık ve ferah bir daire; vapura ve çarşıya yürüme mesafesinde.
        tr|m|Mutfakta ihtiyacınız olan her şey var, çay ve kahve bizden.
        tr|m|Yatak odası arka tarafa bakıyor, geceleri çok sessiz.
        tr|c|Her zaman mesaj atabilirsiniz. Şimdiden iyi yolculuklar!
        tr|r|İçeride sigara içilmez
        tr|r|Saat 22:00'den sonra lütfen sessiz olun
        th|t|ห้องพักสะอาด เงียบสงบ ใกล้รถไฟฟ้า
        th|t|บ้านอบอุ่นย่าน {hood} พักได้ {guests} คน
        th|o|ห้องพักสะอาดและเงียบสงบ เดินไปสถานีเพียง {metro} นาที
        th|m|มีครัวเล็ก ๆ เครื่องซักผ้า และอินเทอร์เน็ตความเร็วสูง
        th|m|รอบ ๆ มีร้านอาหาร คาเฟ่ และตลาดมากมาย
        th|c|สอบถามได้ตลอดเวลา ยินดีต้อนรับค่ะ
        th|r|ห้ามสูบบุหรี่ในห้อง
        th|r|กรุณางดใช้เสียงหลังสี่ทุ่ม
        """#

    /// Vocabulary to language, where they differ in name.
    static let languageOf = """
        pt:pt br:pt es:es mx:es co:es pe:es cl:es ar-es:es fr:fr qc:fr ma:fr it:it de:de ja:ja ko:ko
        zh:zh cn:cn he:he ar:ar el:el tr:tr th:th nl:nl sv:sv pl:pl da:sv nb:sv
        """

    /// Language, a bar, a whole review by somebody who is content.
    static let localReviews = """
        pt|Apartamento muito bonito e limpo. {host} foi impecável. Voltaremos de certeza!
        pt|Localização excelente, tudo a pé. Recomendo.
        pt|Adorámos a casa e o bairro. Cama confortável e boa água quente.
        pt|Tudo como nas fotografias. Comunicação rápida e simpática.
        pt|Ótima estadia, o café da manhã na varanda ficou na memória.
        pt|Check-in fácil e instruções claras.
        pt|O bairro é uma delícia, com tudo à porta.
        pt|Obrigado, {host}, por todas as dicas!
        pt|Lugar tranquilo, limpo e bem equipado. Nota dez!
        es|Todo perfecto, el piso es tal cual se ve en las fotos.
        es|Muy buena ubicación y muy limpio. Repetiremos.
        es|{host} nos atendió de maravilla y nos dio muy buenos consejos para comer.
        es|Un lugar con mucho encanto. La cama, comodísima.
        es|Excelente relación calidad-precio, cerca de todo y sin ruido.
        es|Nos sentimos como en casa. ¡Mil gracias!
        es|La entrada fue muy fácil y las indicaciones, clarísimas.
        es|El barrio tiene de todo y se llega andando a todas partes.
        es|La cocina está muy bien equipada y hay mucha luz.
        es|Pasamos una semana estupenda en {hood}.
        es|Por la noche se oye un poco la calle, pero se descansa bien.
        es|Muy recomendable para familias: amplio, seguro y bien equipado.
        fr|Très bel endroit, conforme aux photos. Nous reviendrons avec plaisir.
        fr|Accueil chaleureux de {host}, logement impeccable et bien situé.
        fr|Le quartier est vivant mais on dort très bien. Parfait pour un week-end.
        fr|Appartement propre, lumineux, très bien équipé. Merci pour les bonnes adresses !
        fr|Literie excellente et cuisine complète. On recommande les yeux fermés.
        fr|Rapport qualité-prix imbattable, hôte réactif.
        fr|Arrivée facile, consignes claires, rien à redire.
        fr|Séjour parfait en famille, les enfants ont adoré.
        fr|Tout se fait à pied depuis le logement.
        fr|Décoration soignée et ambiance chaleureuse, on s'y sent tout de suite bien.
        fr|Petit bémol pour le bruit le samedi soir, sinon tout était parfait.
        fr|Nous avons beaucoup aimé {hood}, loin des circuits touristiques.
        fr|Une adresse à retenir pour {city} !
        it|Casa bellissima, pulita e in posizione ottima. Torneremo!
        it|{host} è una persona squisita, sempre disponibile.
        it|Tutto come descritto. Quartiere autentico, si gira a piedi.
        it|Letto comodo, silenzio assoluto, ottimi consigli per cena.
        it|Posizione comodissima per visitare {city} a piedi.
        it|Check-in semplice e indicazioni chiare.
        it|Ci siamo sentiti come a casa, grazie {host}!
        it|Soggiorno piacevolissimo, appartamento curato nei dettagli.
        de|Sehr schöne Unterkunft, alles wie beschrieben. Wir kommen gern wieder.
        de|Top Lage, sehr sauber, unkomplizierter Kontakt mit {host}.
        de|Wir haben uns sofort wohlgefühlt. Die Betten sind hervorragend.
        de|Ruhig gelegen und trotzdem mittendrin. Klare Empfehlung!
        de|Gut ausgestattete Küche, schnelles WLAN, nette Tipps fürs Essen.
        de|Schlüsselübergabe problemlos, alles blitzsauber.
        de|{hood} hat uns sehr gefallen: viele kleine Läden und gute Cafés.
        de|Genau so, wie man es sich wünscht. Danke, {host}!
        de|Die Fotos stimmen, die Lage ist super.
        de|Kleine, feine Wohnung. Für ein Wochenende zu zweit ideal.
        nl|Heerlijk verblijf, alles was schoon en de buurt is geweldig.
        nl|Fijne plek, lieve host, goede bedden. Wij komen terug.
        nl|Precies zoals op de foto's. Aanrader!
        nl|Rustig gelegen en toch overal dichtbij. Dank je wel, {host}!
        sv|Fantastiskt boende, rent och fint och nära till allt.
        sv|Mysig lägenhet och mycket hjälpsam värd. Vi kommer gärna tillbaka!
        sv|Skön säng, lugnt område, bra kommunikation.
        pl|Świetne miejsce, czysto i blisko wszędzie. Polecam!
        pl|Bardzo miły gospodarz i wygodne łóżko. Na pewno wrócimy.
        pl|Mieszkanie dokładnie takie jak na zdjęciach.
        tr|Her şey çok temiz ve düzenliydi. Teşekkürler {host}!
        tr|Konumu harika, ev sahibi çok ilgili. Kesinlikle tavsiye ederim.
        ja|とても清潔で居心地の良いお部屋でした。ホストさんの対応も早く、安心して過ごせました。
        ja|駅から近くて便利でした。また利用したいです。
        ja|写真の通り素敵なお家でした。ありがとうございました！
        ja|静かな場所でぐっすり眠れました。近所のお店も美味しかったです。
        ko|숙소가 정말 깨끗하고 위치도 좋아요. 다음에도 또 오고 싶어요!
        ko|사진이랑 똑같아요. 호스트님도 친절하셨습니다.
        ko|조용하고 침대가 편해서 푹 쉬었습니다. 추천합니다 👍
        zh|房間很乾淨，位置方便，房東回覆很快，推薦！
        zh|和照片一樣，住得很舒服，下次還會再來。
        zh|附近很多好吃的，晚上也很安靜。謝謝房東！
        cn|房子很干净，地理位置很好，房东很热情。下次还住这里。
        cn|和照片一致，出行方便，性价比高。
        cn|住得很舒服，晚上很安静，床也很软。
        he|דירה נקייה ומקסימה, המיקום מצוין. נחזור בשמחה!
        he|המארחים היו אדיבים וזמינים לכל שאלה. מומלץ בחום.
        he|בדיוק כמו בתמונות, מיטה נוחה ושקט בלילה. תודה!
        ar|مكان رائع ونظيف جداً، والمضيف متعاون. شكراً جزيلاً!
        ar|الموقع ممتاز والشقة مطابقة للصور. أنصح بها.
        ar|إقامة مريحة وهادئة، سنعود إن شاء الله.
        el|Πολύ όμορφο και καθαρό σπίτι, εξαιρετική τοποθεσία. Θα ξανάρθουμε!
        el|Όλα τέλεια, ο οικοδεσπότης πολύ εξυπηρετικός.
        th|ห้องสะอาด ทำเลดี เจ้าของใจดีมากค่ะ
        th|พักสบาย เงียบสงบ จะกลับมาอีกแน่นอน
        """
}
