/// Stays reviewed in the languages of the guests.
extension DemoWords {
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
        pt|Anfitrião atencioso e casa impecável.
        pt|Dormimos muito bem, a rua é calma.
        pt|Cozinha completa e boa internet.
        pt|Perfeito para conhecer {city} a pé.
        es|Limpio, cómodo y muy bien situado.
        es|Perfecto para unos días en {city}.
        es|La ducha, estupenda, y el wifi, rápido.
        es|{host} contesta enseguida, así da gusto.
        es|Ideal para dos, con todo lo necesario.
        es|Decoración bonita y mucha tranquilidad.
        es|Volveremos a {hood} sin dudarlo.
        fr|Très propre et bien pensé, jusque dans les détails.
        fr|Idéal pour découvrir {city} à pied.
        fr|{host} répond vite et donne d'excellents conseils.
        fr|Calme la nuit, vivant le jour.
        fr|Douche parfaite, lit confortable, bon café.
        fr|Logement fidèle à l'annonce.
        fr|Un vrai coup de cœur.
        fr|Transports tout proches, commerces aussi.
        fr|Merci {host}, à bientôt !
        it|Appartamento luminoso e pulitissimo.
        it|Ottimo rapporto qualità-prezzo.
        it|Zona tranquilla, abbiamo dormito benissimo.
        it|Cucina attrezzata e doccia ottima.
        it|{hood} è il quartiere giusto per scoprire {city}.
        it|Perfetto per un fine settimana in due.
        de|Gute Kommunikation und ein sehr gemütliches Zuhause.
        de|Alles zu Fuß erreichbar, abends trotzdem ruhig.
        de|Die Küche ist besser ausgestattet als unsere eigene.
        de|Perfekt für ein paar Tage in {city}.
        de|Sauber, hell und mit viel Liebe eingerichtet.
        de|Wir waren mit Kindern dort, und es hat an nichts gefehlt.
        nl|Mooi, licht en heel schoon.
        nl|De bedden zijn heerlijk en het is 's nachts echt stil.
        nl|Makkelijk inchecken, duidelijke uitleg.
        nl|{host} reageerde snel en gaf goede tips.
        nl|Alles is te voet bereikbaar.
        nl|Prima prijs voor deze plek.
        nl|We voelden ons meteen thuis.
        nl|Leuke buurt met fijne cafés om de hoek.
        nl|De keuken is compleet en de douche is goed.
        nl|Ideaal voor een lang weekend in {city}.
        nl|Met de kinderen geweest, het ging perfect.
        nl|Sfeervol ingericht en van alle gemakken voorzien.
        nl|{hood} is een aanrader.
        nl|Volgende keer boeken we weer hier.
        nl|Snelle wifi, goede koffie, meer heb ik niet nodig.
        sv|Precis som på bilderna.
        sv|Rent, ljust och välutrustat kök.
        sv|Enkel incheckning och tydliga instruktioner.
        sv|{host} svarade snabbt och gav fina tips.
        sv|Vi kände oss hemma direkt.
        sv|Perfekt för en långhelg.
        sv|Gångavstånd till det mesta.
        sv|Tyst på natten, vi sov gott.
        sv|Mycket prisvärt.
        da|Dejligt sted, rent og hyggeligt.
        da|Præcis som på billederne.
        da|Gode senge og helt stille om natten.
        da|Let at tjekke ind, klare anvisninger.
        da|{host} svarede hurtigt og gav gode råd.
        da|Alt ligger i gåafstand.
        da|Vi kommer meget gerne igen.
        da|Skøn bolig i et dejligt kvarter.
        da|God værdi for pengene.
        da|Perfekt til en forlænget weekend.
        nb|Koselig sted, rent og pent.
        nb|Akkurat som på bildene.
        nb|God seng og stille om natten.
        nb|Enkel innsjekking og tydelige beskjeder.
        nb|{host} svarte raskt og ga gode tips.
        nb|Alt i gangavstand.
        nb|Vi kommer gjerne tilbake.
        nb|Flott bolig i et hyggelig nabolag.
        nb|Veldig god valuta for pengene.
        nb|Passet perfekt for oss.
        pl|Czysto, cicho i wygodnie.
        pl|Świetna lokalizacja, wszędzie można dojść pieszo.
        pl|Zameldowanie proste, wskazówki jasne.
        pl|Kontakt z gospodarzem bardzo dobry.
        pl|Wygodne łóżko i gorąca woda, czego chcieć więcej.
        pl|Kuchnia wyposażona we wszystko, co potrzebne.
        pl|Bardzo dobry stosunek jakości do ceny.
        pl|Poczuliśmy się jak w domu. Dziękujemy!
        pl|Okolica spokojna, w nocy cisza.
        pl|Idealne miejsce na weekend.
        tr|Ev fotoğraflardakiyle birebir aynı, çok memnun kaldık.
        tr|Yatak çok rahattı, mahalle geceleri çok sessiz.
        tr|Giriş çok kolaydı, tarifler gayet açıktı.
        tr|{host} her soruya hemen cevap verdi.
        tr|Her yere yürüyerek gidebiliyorsunuz, etrafta güzel kafeler var.
        tr|Mutfakta her şey düşünülmüş.
        tr|Fiyatına göre çok iyi bir ev.
        tr|Kendimizi evimizde gibi hissettik.
        tr|Ailece kaldık, çok rahat ettik.
        tr|Bir daha gelirsek yine burada kalırız.
        tr|İnternet hızlı, sıcak su sorunsuz.
        tr|Küçük ama çok sevimli bir ev.
        ja|ベッドが快適で、疲れがとれました。
        ja|チェックインが簡単で、説明も分かりやすかったです。
        ja|家族で利用しましたが、とても過ごしやすかったです。
        ja|必要な物がそろっていて助かりました。
        ja|{hood}の街歩きにぴったりの場所です。
        ja|Wi-Fiも速く、仕事もできました。
        ja|細かいところまで気配りが行き届いていました。
        ja|コスパがとても良いと思います。
        ko|체크인이 간단하고 설명이 자세했어요.
        ko|{hood} 구경하기에 딱 좋은 위치예요.
        ko|필요한 게 다 갖춰져 있어서 편했어요.
        ko|침구가 깨끗하고 온수도 잘 나와요.
        ko|가족이랑 왔는데 모두 만족했어요.
        ko|가격 대비 아주 좋습니다.
        ko|와이파이가 빨라서 일하기도 좋았어요.
        ko|호스트님 답장이 빨라서 안심됐어요.
        ko|분위기가 아늑하고 집처럼 편안했어요.
        zh|床很舒服，洗澡水又熱又大。
        zh|入住方式很簡單，說明清楚。
        zh|{host}很親切，還推薦了好吃的早餐店。
        zh|交通方便，走路就到車站。
        zh|需要的東西都有，很貼心。
        zh|CP值很高，值得推薦。
        zh|佈置很有品味，住起來像回家一樣。
        zh|帶爸媽一起來，他們也很喜歡。
        zh|{hood}很好逛，巷子裡有很多小店。
        zh|網路很快，工作完全沒問題。
        cn|床很舒服，洗澡水很热，水压也大。
        cn|入住很方便，指引很清楚。
        cn|{host}人很好，推荐的餐馆都不错。
        cn|离车站很近，去哪儿都方便。
        cn|需要的东西都有，很贴心。
        cn|带父母一起来的，他们也很满意。
        cn|装修有品位，住着像回家一样。
        cn|{hood}很好逛，小店很多。
        cn|网速很快，办公没问题。
        cn|房间比照片还好看。
        he|המיקום מושלם, הכול במרחק הליכה.
        he|הדירה נקייה, מאובזרת ונעימה מאוד.
        he|קבלת המפתח הייתה פשוטה וההסברים ברורים.
        he|ישנו מצוין, השכונה שקטה בלילה.
        he|תמורה מעולה למחיר.
        he|הגענו עם הילדים והיה לנו נוח מאוד.
        he|הרגשנו בבית. תודה {host}!
        he|האינטרנט מהיר והמקלחת מצוינת.
        he|שכונה מקסימה עם בתי קפה טובים.
        he|נשמח לחזור בביקור הבא.
        ar|البيت نظيف جداً والفراش مريح.
        ar|المضيف كريم وسريع الرد على الرسائل.
        ar|كل شيء قريب، والمطاعم والمقاهي على بعد خطوات.
        ar|الوصول سهل والتعليمات واضحة.
        ar|مكان مناسب للعائلات ومريح وآمن.
        ar|الحي هادئ في الليل ونمنا جيداً.
        ar|السعر مناسب جداً مقابل هذه الجودة.
        ar|شعرنا كأننا في بيتنا. شكراً {host}!
        ar|وجدنا كل ما نحتاج إليه.
        ar|الإنترنت سريع والماء الساخن متوفر دائماً.
        ar|من أجمل الأماكن التي أقمنا فيها.
        el|Το σπίτι ήταν πεντακάθαρο και το κρεβάτι πολύ άνετο.
        el|Ακριβώς όπως στις φωτογραφίες.
        el|Όλα κοντά με τα πόδια, ωραία γειτονιά.
        el|Ήσυχα τη νύχτα, κοιμηθήκαμε υπέροχα.
        el|Εύκολη άφιξη και σαφείς οδηγίες.
        el|Πολύ καλή σχέση ποιότητας και τιμής.
        el|Νιώσαμε σαν στο σπίτι μας. Ευχαριστούμε!
        el|Βρήκαμε ό,τι χρειαστήκαμε.
        el|Γρήγορο ίντερνετ, άφθονο ζεστό νερό.
        el|Ιδανικό για οικογένεια.
        el|Σίγουρα θα το ξαναδιαλέξουμε.
        th|ห้องเหมือนในรูปเลย เตียงนุ่มมาก
        th|เจ้าของตอบเร็ว แนะนำร้านอร่อยให้ด้วย
        th|เดินทางสะดวก ใกล้สถานีมาก
        th|เช็คอินง่าย คำแนะนำชัดเจน
        th|ของใช้ครบ อยู่แล้วสบายใจ
        th|คุ้มราคามาก แนะนำเลยครับ
        th|ย่านน่าเดิน มีของกินเยอะ
        th|มากับครอบครัว ทุกคนชอบมาก
        th|อินเทอร์เน็ตเร็ว ทำงานได้สบาย
        th|ขอบคุณ {host} มากค่ะ ประทับใจมาก
        th|สะอาดทุกมุม หลับสบาย
        """
}
