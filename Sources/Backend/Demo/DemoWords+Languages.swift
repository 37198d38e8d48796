/// Homes described and reviewed in the languages of their towns and their guests.
extension DemoWords {
    /// Language, a bar, then what it is (t title, o opening, m middle, c closing, r rule), a bar, text;
    /// all but closings and rules may ask for traits.
    static let local = #"""
        pt|t|[!house !riad !machiya !hanok !houseboat !shotgun] Apartamento luminoso em {hood}
        pt|t|Casa com alma no coração de {hood}
        pt|t|{hood}: sossego a dois passos de tudo
        pt|t|[top] Recanto acolhedor com vista, {hood}
        pt|t|O nosso refúgio em {hood} 🌿
        pt|o|[!house !riad !machiya !hanok !houseboat !shotgun] Este é o apartamento onde vivemos muitos anos, e continuamos a tratá-lo como se fosse a nossa casa.
        pt|o|Fica numa rua calma de {hood}, com café, mercearia e farmácia à porta.
        pt|o|[old] Remodelado há pouco tempo, mantém os azulejos e o soalho originais.
        pt|m|[kitchen] A cozinha tem tudo o que é preciso para um jantar a sério; o café e o azeite são por nossa conta.
        pt|m|A cama é muito confortável e o quarto, virado para o pátio, é silencioso.
        pt|m|De manhã o sol entra pela sala; ao fim da tarde ilumina o quarto.
        pt|c|Estamos sempre disponíveis por mensagem. Boa viagem e até breve!
        pt|c|Se chegarem cedo, podem deixar as malas connosco a partir das dez.
        pt|r|É proibido fumar dentro de casa
        pt|r|Não são permitidas festas
        pt|r|Silêncio a partir das 22h
        es|t|[!house !riad !machiya !hanok !houseboat !shotgun] Apartamento luminoso en {hood}
        es|t|Un rincón tranquilo en {hood}
        es|t|{hood}: techos altos y mucha luz
        es|t|Tu casa en {hood}, a un paso de todo
        es|t|Encanto y silencio en pleno {hood} ☀️
        es|o|[!house !riad !machiya !hanok !houseboat !shotgun] Un piso con mucha luz en una calle tranquila de {hood}, ideal para recorrer la ciudad a pie.
        es|o|Es la casa de mis abuelos, reformada con cariño: suelos originales, cocina nueva y camas nuevas.
        es|o|Todo lo que necesitas para sentirte en casa, en uno de los barrios con más vida.
        es|m|[kitchen] La cocina está completamente equipada y el café corre de nuestra cuenta.
        es|m|El dormitorio da a un patio interior, así que se duerme con la ventana abierta.
        es|m|Hay buena conexión a internet y una mesa cómoda para trabajar.
        es|m|Debajo de casa hay panadería, frutería y el mejor bar de tapas de la zona.
        es|c|Estamos cerca por si necesitáis algo, pero no molestamos.
        es|c|Pregúntame lo que quieras antes de reservar. ¡Te esperamos!
        es|r|No se puede fumar
        es|r|Nada de fiestas ni eventos
        es|r|Respeta el descanso de los vecinos a partir de las 23:00
        fr|t|[!house !riad !machiya !hanok !houseboat !shotgun] Appartement lumineux à {hood}
        fr|t|Nid douillet au cœur de {hood}
        fr|t|[old] Charme de l'ancien, {hood}
        fr|t|Au calme sur cour – {hood}
        fr|t|Pied-à-terre ensoleillé, quartier {hood}
        fr|o|[!house !riad !machiya !hanok !houseboat !shotgun] Un appartement clair et calme, refait à neuf, dans une rue vivante mais sans bruit la nuit.
        fr|o|[old] Parquet, moulures et cheminée : le charme de l'ancien, avec une salle de bains et une literie neuves.
        fr|o|Nous y avons vécu dix ans avant la naissance de notre deuxième enfant. Vous y serez bien.
        fr|m|[kitchen] La cuisine est équipée pour vraiment cuisiner : four, lave-vaisselle, bons couteaux.
        fr|m|La chambre donne sur la cour, on dort fenêtre ouverte.
        fr|m|Boulangerie au coin de la rue, marché deux fois par semaine, petits restaurants tout autour.
        fr|m|Le canapé du salon se transforme en un vrai lit pour deux.
        fr|c|Nous habitons le quartier et répondons vite. Au plaisir de vous accueillir !
        fr|c|Arrivée autonome possible grâce à une boîte à clés.
        fr|r|Logement non-fumeur
        fr|r|Pas de fêtes ni de soirées
        fr|r|Merci de respecter la tranquillité des voisins après 22 h
        it|t|[!house !riad !machiya !hanok !houseboat !shotgun] Appartamento luminoso a {hood}
        it|t|[top] Casa con vista, {hood}
        it|t|Angolo di pace nel cuore di {hood}
        it|t|La casa di {host} a {hood}
        it|o|[old !house !riad !machiya !hanok !houseboat !shotgun] Un appartamento pieno di luce, al secondo piano di un palazzo d'epoca, a pochi passi da tutto.
        it|o|La casa era di mia nonna: abbiamo tenuto i pavimenti in cementine e rifatto tutto il resto.
        it|m|[kitchen] La cucina è attrezzata di tutto punto, moka compresa.
        it|m|La camera affaccia sul cortile interno, quindi la notte è silenziosa.
        it|m|Sotto casa trovate il forno, il fruttivendolo e un bar che fa un ottimo cappuccino.
        it|c|Siamo a disposizione per consigli su dove mangiare e cosa vedere. A presto!
        it|c|Se arrivate tardi non c'è problema: le chiavi vi aspettano in una cassetta di sicurezza.
        it|r|Vietato fumare in casa
        it|r|Niente feste
        it|r|Silenzio dopo le 23
        de|t|[old !house !riad !machiya !hanok !houseboat !shotgun] Helle Altbauwohnung in {hood}
        de|t|Ruhig und zentral: {hood}
        de|t|Gemütliches Zuhause auf Zeit in {hood}
        de|t|Wohnen wie die Nachbarn, {hood}
        de|o|[old !house !riad !machiya !hanok !houseboat !shotgun] Die Wohnung liegt im dritten Stock eines Altbaus: hohe Decken, Dielenboden, große Fenster.
        de|o|Hell, ruhig und gut ausgestattet – so, wie wir selbst gern reisen.
        de|m|Das Schlafzimmer geht zum Hof hinaus, dort hört man nachts nur die Amseln.
        de|m|[kitchen] In der Küche ist alles da, auch Kaffee, Tee, Salz und Öl.
        de|m|Bäcker, Supermarkt und Haltestelle sind in drei Minuten zu Fuß erreichbar.
        de|c|Wir wohnen in der Nähe und helfen gern, wenn etwas fehlt.
        de|c|Die Schlüsselübergabe machen wir persönlich oder, bei später Ankunft, per Schlüsselbox.
        de|r|Bitte nicht in der Wohnung rauchen
        de|r|Keine Partys
        de|r|Nachtruhe ab 22 Uhr
        ja|t|[house] {hood}の静かな一軒家・まるごと貸切
        ja|t|駅から徒歩{metro}分・日当たりの良いお部屋
        ja|t|【最大{guests}名】観光に便利・Wi-Fi完備
        ja|t|下町の暮らしを体験できる宿 {hood}
        ja|o|駅から徒歩{metro}分、静かな住宅街にあるお部屋です。観光にもお仕事にも便利です。
        ja|o|[old] 古い家を地元の大工さんと一緒に丁寧に改装しました。木の香りをお楽しみください。
        ja|m|[kitchen] キッチンには調理器具と食器が一通りそろっています。近くにスーパーとコンビニがあります。
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
        ko|o|[old] 오래된 집을 직접 고쳐 만든 공간이에요. 창이 커서 하루 종일 햇살이 들어옵니다.
        ko|m|[kitchen] 주방에는 간단한 요리를 할 수 있는 도구가 모두 준비되어 있습니다.
        ko|m|침구는 매번 세탁하며, 와이파이가 빠릅니다.
        ko|m|근처에 카페와 맛집, 편의점이 많아 편리합니다.
        ko|c|궁금한 점은 언제든지 메시지 주세요. 편안한 여행 되세요!
        ko|r|실내 금연입니다
        ko|r|밤 10시 이후에는 조용히 해 주세요
        ko|r|파티는 안 됩니다
        zh|t|{hood}採光好房，捷運步行{metro}分鐘
        zh|t|[old] 老屋新生・安靜舒適的家
        zh|t|鬧中取靜｜適合{guests}人入住
        zh|o|房子位於安靜的巷弄裡，步行{metro}分鐘就到車站，附近生活機能很好。
        zh|o|[old] 老房子重新整修，保留了原本的磨石子地板和木窗。
        zh|m|[kitchen] 廚房可以簡單料理，備有鍋具、餐具和飲水機。
        zh|m|床墊舒服，寢具每次更換清洗，網路速度快。
        zh|m|樓下就有早餐店，晚上可以散步到夜市。
        zh|c|有任何問題歡迎隨時傳訊息，我們會盡快回覆。
        zh|r|室內請勿吸菸
        zh|r|晚上十點後請降低音量
        zh|r|請勿舉辦派對
        cn|t|[old] {hood}老洋房｜近地铁，步行{metro}分钟
        cn|t|阳光小屋・安静舒适・适合{guests}人
        cn|t|梧桐树下的家，拎包入住
        cn|o|房子在安静的弄堂里，步行{metro}分钟到地铁站，出行方便。
        cn|o|[old] 老房子重新装修，层高很好，采光充足，家具都是慢慢淘来的。
        cn|m|[kitchen] 厨房可以做饭，锅碗瓢盆齐全，冰箱里有矿泉水。
        cn|m|床品一客一换，热水充足，无线网络很快。
        cn|c|有问题随时联系，祝您旅途愉快！
        cn|r|室内请勿吸烟
        cn|r|晚上十点以后请保持安静
        he|t|[!house !riad !machiya !hanok !houseboat !shotgun] דירה מוארת ושקטה, {hood}
        he|t|פינה קסומה בלב העיר, {metro} דקות הליכה מהתחנה
        he|t|[balcony !house !riad !machiya !hanok !houseboat !shotgun] דירה משופצת עם מרפסת – עד {guests} אורחים
        he|o|[!house !riad !machiya !hanok !houseboat !shotgun] דירה נעימה ומוארת ברחוב שקט, במרחק הליכה מהשוק, מבתי הקפה ומהתחנה.
        he|o|[old !house !riad !machiya !hanok !houseboat !shotgun] הדירה שופצה לאחרונה ושמרנו על הרצפות המצוירות המקוריות.
        he|m|[kitchen] המטבח מאובזר במלואו, ויש קפה, תה ושמן זית.
        he|m|[airConditioning] המיטה נוחה מאוד, המזגן שקט והאינטרנט מהיר.
        he|c|אנחנו גרים קרוב ונשמח לעזור בכל שאלה. ברוכים הבאים!
        he|r|אסור לעשן בדירה
        he|r|נא לשמור על השקט אחרי השעה 23:00
        he|r|אין לקיים מסיבות
        ar|t|[!house !riad !machiya !hanok !houseboat !shotgun] شقة هادئة ومشرقة في قلب المدينة
        ar|t|بيت مريح للعائلات والأصدقاء في {hood}
        ar|t|[!house !riad !machiya !hanok !houseboat !shotgun] شقة أنيقة قرب {hood}
        ar|t|[top] إقامة مميزة بإطلالة جميلة، قريبة من كل شيء
        ar|o|[!house !riad !machiya !hanok !houseboat !shotgun] شقة هادئة ونظيفة في حي جميل، قريبة من المطاعم والمقاهي والأسواق.
        ar|o|[old] بيتنا مجدد بالكامل مع الحفاظ على طابعه القديم، وستشعرون فيه كأنكم في بيتكم.
        ar|m|[kitchen] المطبخ مجهز بكل ما تحتاجونه، والقهوة والشاي على حسابنا.
        ar|m|[airConditioning] الأسرّة مريحة والتكييف هادئ والإنترنت سريع.
        ar|c|نسعد بخدمتكم والإجابة عن أسئلتكم في أي وقت. أهلاً وسهلاً بكم!
        ar|r|ممنوع التدخين داخل الشقة
        ar|r|يرجى الهدوء بعد الساعة العاشرة مساءً
        ar|r|لا يسمح بإقامة الحفلات
        el|t|[!house !riad !machiya !hanok !houseboat !shotgun] Φωτεινό διαμέρισμα, {hood}
        el|t|Ήσυχη γωνιά στην καρδιά της πόλης
        el|o|[!house !riad !machiya !hanok !houseboat !shotgun] Ένα φωτεινό και ήσυχο διαμέρισμα, κοντά στο μετρό και στα μαγαζιά της γειτονιάς.
        el|m|[kitchen] Η κουζίνα έχει όλα τα απαραίτητα και ο καφές είναι δικός μας.
        el|m|Το κρεβάτι είναι αναπαυτικό και τα παράθυρα έχουν διπλά τζάμια.
        el|c|Είμαστε κοντά για ό,τι χρειαστείτε. Καλή διαμονή!
        el|r|Απαγορεύεται το κάπνισμα μέσα στο σπίτι
        el|r|Παρακαλούμε για ησυχία μετά τις 23:00
        tr|t|[!house !riad !machiya !hanok !houseboat !shotgun] {hood}: aydınlık ve sakin daire
        tr|t|Şehrin kalbinde huzurlu bir köşe
        tr|o|[!house !riad !machiya !hanok !houseboat !shotgun] Sakin bir sokakta, aydınlık ve ferah bir daire; vapura ve çarşıya yürüme mesafesinde.
        tr|m|[kitchen] Mutfakta ihtiyacınız olan her şey var, çay ve kahve bizden.
        tr|m|Yatak odası arka tarafa bakıyor, geceleri çok sessiz.
        tr|c|Her zaman mesaj atabilirsiniz. Şimdiden iyi yolculuklar!
        tr|r|İçeride sigara içilmez
        tr|r|Saat 22:00'den sonra lütfen sessiz olun
        th|t|ห้องพักสะอาด เงียบสงบ ใกล้รถไฟฟ้า
        th|t|บ้านอบอุ่นย่าน {hood} พักได้ {guests} คน
        th|o|ห้องพักสะอาดและเงียบสงบ เดินไปสถานีเพียง {metro} นาที
        th|m|[kitchen washer] มีครัวเล็ก ๆ เครื่องซักผ้า และอินเทอร์เน็ตความเร็วสูง
        th|m|รอบ ๆ มีร้านอาหาร คาเฟ่ และตลาดมากมาย
        th|c|สอบถามได้ตลอดเวลา ยินดีต้อนรับค่ะ
        th|r|ห้ามสูบบุหรี่ในห้อง
        th|r|กรุณางดใช้เสียงหลังสี่ทุ่ม
        tr|t|{hood} semtinde ferah bir ev
        tr|t|Çarşıya yakın, sakin bir ev, {hood}
        tr|t|{hood}: durağa {metro} dakika, {guests} kişilik
        tr|o|[old] Ev yakın zamanda yenilendi; yüksek tavanları ve eski ahşap kapıları olduğu gibi bıraktık.
        tr|o|Burada uzun yıllar oturduk; eve hâlâ kendi evimiz gibi bakıyoruz.
        tr|m|İnternet hızlı, pencerenin önünde rahat bir çalışma masası var.
        tr|m|Köşede fırın, karşıda manav, iki adım ötede güzel bir lokanta var.
        tr|c|Erken gelirseniz bavullarınızı bırakabilirsiniz.
        tr|r|Ayakkabılarınızı girişte çıkarmanızı rica ederiz
        tr|r|Parti yapılmaz
        th|t|{hood} ห้องสวย ใกล้คาเฟ่และตลาด
        th|t|ที่พักย่าน {hood} เดินถึงสถานีใน {metro} นาที
        th|t|บ้านเงียบ ๆ ในซอย ย่าน {hood}
        th|o|[old] บ้านหลังนี้เราปรับปรุงใหม่ทั้งหลัง แต่ยังเก็บพื้นไม้เดิมไว้
        th|o|ห้องอยู่ในซอยเงียบ แต่เดินออกมาไม่กี่นาทีก็ถึงถนนใหญ่
        th|m|[airConditioning] เตียงนุ่ม แอร์เย็น น้ำอุ่นแรงดี
        th|m|ใกล้ ๆ มีร้านกาแฟและร้านสะดวกซื้อ
        th|c|ถ้ามาถึงเร็ว ฝากกระเป๋าไว้ก่อนได้เลยค่ะ
        th|r|ถอดรองเท้าก่อนเข้าห้อง
        th|r|ห้ามจัดปาร์ตี้
        zh|t|{hood}溫馨小宅，近車站
        zh|t|[old] 住進{hood}的老房子
        zh|t|{hood}安靜巷弄裡的小窩，{guests}人剛剛好
        zh|o|我們在這裡住了很多年，希望你也能感受到這個街區的日常。
        zh|m|客廳採光好，有一張大桌子，工作或吃飯都很舒服。
        zh|m|附近有市場、咖啡店和公園，走路都到得了。
        zh|c|若提早抵達，可以先寄放行李。
        zh|c|期待你的到來！
        zh|r|進門請脫鞋
        cn|t|{hood}温馨小屋，安静又方便
        cn|t|[old] 住进{hood}的老房子
        cn|t|{hood}近地铁的安静小家，适合{guests}人
        cn|o|我们在这里住了很多年，希望您也能感受到老街坊的日常。
        cn|m|客厅采光很好，有一张大桌子，办公吃饭都舒服。
        cn|m|附近有早餐铺、咖啡馆和小公园，走几步就到。
        cn|c|提前到可以先寄存行李。
        cn|r|进门请换拖鞋
        cn|r|请勿举办聚会
        he|t|[!house !riad !machiya !hanok !houseboat !shotgun] {hood}: דירה נעימה ומרווחת
        he|t|בית שקט ומואר, {hood}
        he|t|[!house !riad !machiya !hanok !houseboat !shotgun] דירה חמודה קרוב להכול, {hood}
        he|o|[!house !riad !machiya !hanok !houseboat !shotgun] גרנו כאן שנים רבות, ואנחנו עדיין מטפלים בדירה כאילו היא הבית שלנו.
        he|o|[old !house !riad !machiya !hanok !houseboat !shotgun] דירה בבניין ישן ושקט, עם תקרות גבוהות וחלונות גדולים.
        he|m|חדר השינה פונה לחצר, ובלילה שקט לגמרי.
        he|m|מתחת לבית יש מאפייה, מכולת ובית קפה קטן.
        he|c|אם הגעתם מוקדם, אפשר להשאיר אצלנו את המזוודות.
        he|r|נא לא להזיז רהיטים
        ar|t|[!house !riad !machiya !hanok !houseboat !shotgun] {hood}: شقة مريحة وهادئة
        ar|t|بيت دافئ في {hood}
        ar|t|[!house !riad !machiya !hanok !houseboat !shotgun] شقة مشمسة في {hood} قرب السوق
        ar|o|[!house !riad !machiya !hanok !houseboat !shotgun] تقع الشقة في شارع هادئ في {hood}، على بعد خطوات من المخبز والبقالة.
        ar|o|سكنّا هنا سنوات طويلة قبل أن نفتح بيتنا للضيوف، وما زلنا نعتني به كما كنا.
        ar|m|غرفة النوم تطل على الفناء، لذلك يكون الليل هادئاً تماماً.
        ar|m|ستجدون مناشف نظيفة وماءً ساخناً ومكاناً مريحاً للعمل.
        ar|c|إذا وصلتم مبكراً يمكنكم ترك الحقائب عندنا.
        ar|r|يرجى خلع الأحذية عند المدخل
        el|t|{hood}: ήσυχο σπίτι με φως
        el|t|[!house !riad !machiya !hanok !houseboat !shotgun] Ζεστό διαμέρισμα, {hood}
        el|t|Σπίτι με χαρακτήρα, {hood}
        el|o|Εδώ μέναμε πολλά χρόνια και φροντίζουμε το σπίτι σαν να μένουμε ακόμη.
        el|m|Το υπνοδωμάτιο βλέπει στην αυλή, οπότε τη νύχτα έχει ησυχία.
        el|m|Στη γωνία υπάρχει φούρνος και λίγο πιο κάτω μια καλή ταβέρνα.
        el|c|Αν φτάσετε νωρίς, μπορείτε να αφήσετε τις βαλίτσες σας.
        el|r|Δεν επιτρέπονται πάρτι
        ja|t|{hood}・暮らすように泊まる小さな家
        ja|t|【{hood}】静かで清潔なお部屋・最大{guests}名
        ko|t|{hood}, 골목 안 조용한 집
        ko|t|{hood} 카페 거리 근처 따뜻한 숙소
        """#

    /// Vocabulary to language, where they differ in name.
    static let languageOf = """
        pt:pt br:pt es:es mx:es co:es pe:es cl:es ar-es:es fr:fr qc:fr ma:fr it:it de:de ja:ja ko:ko
        zh:zh cn:cn he:he ar:ar el:el tr:tr th:th nl:nl sv:sv pl:pl da:da nb:nb
        """
}
