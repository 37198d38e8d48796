/// Titles and descriptions in English, as sentences that fit homes with certain traits.
///
/// A line may begin with the traits it asks for in brackets; an exclamation mark excludes a trait.
/// Words in braces are filled in.
extension DemoWords {
    static let titles = #"""
        {Adj} {kind} in {hood}
        {Adj} {kind} in the heart of {hood}
        {Adj} {kind} near {spot}
        {Kind} in {hood}, close to {spot}
        [!studio !room !shared] {Adj} {br}BR {kind} | {hood}
        {hood} {kind}, {walk} min to {spot}
        [entire] Your own {kind} in {hood}
        [entire] Whole {kind} to yourself, {hood}
        [balcony] {Adj} {kind} with balcony in {hood}
        [balcony] Breakfast on the balcony · {hood}
        [balcony] {Kind} with a balcony over {street}
        [garden] Garden {kind} in quiet {hood}
        [garden] {Adj} {kind} with a little garden
        [garden] The garden house, {hood}
        [pool] {Kind} with pool in {hood}
        [pool] {Adj} {kind}, shared pool, near {spot}
        [parking] {Adj} {kind} with free parking | {hood}
        [workspace] {Kind} with proper desk and fast wifi – {hood}
        [workspace studio] Work-friendly studio, {hood}
        [fireplace] {Adj} {kind} with fireplace, {hood}
        [top] Top floor {kind} with views over {city}
        [top] Under the roofs of {hood}
        [top] {hood} from above: bright {kind}, great light
        [old] Period {kind} with high ceilings, {hood}
        [old] Character {kind} in old {hood}
        [old] {Adj} {kind} in a historic building
        [new] Newly renovated {kind} in {hood}
        [new] Brand-new {kind}, {hood} ✨
        [new] Modern {kind}, walk to {spot}
        [family] Family home in {hood} – sleeps {guests}
        [family] Big {kind} for friends & family, {br} bedrooms
        [family] Spacious {br}-bedroom {kind} near {spot}
        [family] Room for everyone in {hood}
        [studio] {Adj} studio on {street}
        [studio] Compact and clever studio in {hood}
        [studio] Pied-à-terre in {hood}
        [room] {Adj} room in {hood}, breakfast possible
        [room] Private room in a friendly {hood} home
        [room] Quiet double room near {spot}
        [room] Room with a view over {hood}
        [room] Sunny guest room, {hood} ☀️
        [room] Guest room at {host}'s, {walk} min to {transit}
        [room workspace] Room with desk for one, {hood}
        {host}'s {kind} in {hood}
        {host}'s place, {hood}
        {hood} hideaway
        The {hood} nest
        A quiet corner of {hood}
        {street} No. {no}
        [latin] Casa {host}, {hood}
        At home in {hood}
        Live like a local in {hood}
        {city} base for walkers: {hood}
        {Adj} & central: {kind} in {hood}
        ★ {Adj} {kind} ★ {hood} ★
        {ADJ} {KIND} – {hood}
        Between {spot} and {spot2}
        {Kind} a stone's throw from {spot}
        Slow mornings in {hood}
        [couple] Perfect for two: {adj} {kind}, {hood}
        [couple] Little {kind} for two in {hood}
        [petsAllowed] Dog-friendly {kind}, {hood} 🐾
        [stepFree] Step-free {kind} in {hood}
        [waterfront] {Kind} on the water, {hood}
        [hotTub] {Kind} with hot tub, {hood}
        [barbecue garden] {Kind}, garden and barbecue
        [elevator top] Sixth-floor {kind} with lift, {hood}
        [washer kitchen] {Kind} for longer stays in {hood}
        [shared] Bed in a {adj} shared room, {hood}
        [shared] Shared room near {spot}, big lockers
        [shared] Sociable shared room in {hood}
        [shared] A bed by the window, {hood} (shared room)
        [shared] {hood}: bed in a four-bed room at {host}'s
        [riadroom] Room on the patio of a small riad
        [riad] Riad with roof terrace, {hood}
        [riad] Dar {host}: a riad for yourselves in {hood}
        [riad] Traditional riad off {street}
        [machiya] Restored machiya in {hood}
        [machiya] {hood} townhouse with inner garden (machiya)
        [machiya] 100-year-old machiya near {spot}
        [hanok] Hanok with courtyard in {hood}
        [hanok] A night in a hanok, {hood}
        [houseboat] Houseboat on a quiet canal, {hood}
        [houseboat] Wake up on the water – {hood}
        [shotgun] Double shotgun in {hood}
        [shotgun] Colorful shotgun cottage, walk to {spot}
        [haveli] Haveli suite near {spot}
        [hot airConditioning] Cool {kind} with A/C, {hood}
        [luxe] Designer {kind} near {spot}
        [luxe] {Adj} {kind} with every comfort, {hood}
        [cheap !room !shared] Simple {kind}, great location ({hood})
        [quiet] Courtyard {kind}, very quiet, {hood}
        [quiet] The silent side of {hood}
        """#

    static let adjectives = """
        Sunny
        Bright
        Cosy
        Charming
        Quiet
        Lovely
        Stylish
        Peaceful
        Airy
        Calm
        Elegant
        Comfortable
        Light-filled
        Welcoming
        Pretty
        Spacious
        Warm
        Homely
        Leafy
        Well-kept
        Relaxed
        Artistic
        """

    static let openings = #"""
        [entire] This is the {kind} we lived in for six years before the children came, and we still furnish it as if we might move back in.
        [entire] You have the whole {kind} to yourselves, with your own front door on {street}.
        [entire old] {A_kind} in a building from {year}: tall windows, original floors and walls thick enough to keep the noise out.
        [entire old] We restored the place over two winters, kept the old tiles and doors, and replaced everything you would not want to be old.
        [entire new] Everything here was redone in {renovated}: wiring, windows, kitchen, bathroom and beds.
        [entire new] Renovated from top to bottom in {renovated}, with decent sound insulation and a shower that is hot at once.
        [room] You would be staying in the spare room of my home, which I share with {pet}.
        [room] The room is at the back of our flat, away from the street, and has its own key.
        [room] I rent out one room only, so it never feels like a hostel.
        [room] We are a couple in our forties with a spare room and a soft spot for travellers.
        [room] A proper bedroom with a desk, a wardrobe you can actually use and a door that locks.
        [shared] You would have a bed of your own in a room with four, each with a curtain, a lamp and a locker.
        [shared] A bed in a shared room, for people who would rather spend their money outside.
        [shared] We turned our biggest room into a small dormitory, because we met each other in one.
        [studio] It is one room, but a well-planned one: bed in the alcove, table by the window, kitchen along the wall.
        [studio] A compact studio where everything has its place. Two people fit easily; three suitcases do not.
        [studio] My studio on {street} is small, bright and has all you need for a few days in {city}.
        [loft] The loft used to be a workshop; the beams and the big windows stayed.
        [loft] One large, high room under a row of skylights, with the bed on a mezzanine.
        [top] The {kind} is on the top floor, so nobody walks over your head and the light lasts all day.
        [family] We have three children ourselves, so you will find plates that may break, games, and a cupboard of beach toys or sledges depending on the season.
        [family] There is space for {guests} here without anybody sleeping in a corridor.
        [house] The house stands a little back from the street, behind two trees and a gate.
        [house] A whole house on {street}, on two floors, with room to spread out.
        [riad] The riad has a central patio open to the sky, and all rooms look onto it.
        [riad] Behind a plain door in the lane you will find a tiled patio, an orange tree and a terrace over the roofs.
        [riadroom] Your room opens onto the patio of our small family riad, where breakfast is served.
        [riadroom] We have five rooms around a patio; each has its own bathroom and a different colour of tadelakt.
        [machiya] This wooden townhouse was built around {year} and restored by local carpenters. The inner garden is lit in the evening.
        [machiya] Long, narrow and made of wood, as houses here used to be: an earthen-floor kitchen in front, tatami rooms behind.
        [hanok] A small hanok around a courtyard, with heated floors and paper doors.
        [houseboat] The boat is moored for good on a quiet stretch of water; you will hear ducks rather than traffic.
        [haveli] The rooms are in the old wing of our family's haveli, with painted arches and a shady courtyard.
        [shotgun] Half of a shotgun double from the {decade}s: one room behind the other, tall ceilings, a porch with a swing.
        Thank you for looking at our place in {hood}!
        [entire] I grew up in {hood} and bought this {kind} because I could not imagine living anywhere else in the city.
        If you want to be in {city} without being in the middle of the crowds, {hood} is the place to stay.
        {Kind} on {street}, five steps from a bakery and not much further from {spot}.
        Bright, simple and clean: that is what we aim for, and what guests tell us.
        We travel a lot and know what matters: a good bed, a hot shower, fast wifi and quiet.
        Welcome! The {kind} is on {street}, one of the prettier corners of {hood}.
        An easy base for a weekend or for a month in {city}.
        [luxe] The {kind} was designed by a local studio and has been in two magazines; more to the point, it is very comfortable.
        [cheap] It is a simple place at an honest price, kept clean and in a good location.
        [quiet] The {kind} faces the courtyard, so you sleep with the windows open.
        [couple] It is made for two people: one good bed, two armchairs and more plants than you would expect.
        """#

    static let spaces = #"""
        [kitchen] The kitchen has a full-size oven, sharp knives, olive oil, salt and real coffee.
        [kitchen] You can cook properly here: four burners, a big fridge and enough pans for a dinner party.
        [kitchen] There is a small but complete kitchen with a kettle, a coffee press and a toaster.
        [kitchen] Coffee, tea, sugar and oil are there when you arrive, so the first breakfast is easy.
        [kitchen family] The dining table seats {guests}, and there is a high chair in the cupboard.
        [balcony] The balcony gets the morning sun and fits a small table and two chairs.
        [balcony] From the balcony you look down on {street} and, in the evening, into the sunset.
        [balcony] There is a balcony at the back, with herbs you are welcome to use.
        [garden] The garden is shared with one neighbour, who grows tomatoes and is generous with them.
        [garden] Behind the house there is a garden with a table under the fig tree.
        [garden barbecue] The garden has a barbecue; charcoal is in the shed.
        [pool] The pool is cleaned twice a week and open from eight in the morning until ten at night.
        [pool] You can use the pool all day; please rinse off before you jump in.
        [workspace] The desk is a real desk, with a monitor you may plug into.
        [workspace] Wifi is fibre; I work from here myself and have never lost a call.
        [workspace wifi] For those who have to work: a desk by the window, a good chair and about 300 Mbit/s.
        [airConditioning] There is air conditioning in the bedroom as well as in the living room.
        [airConditioning hot] The air conditioning is quiet enough to sleep with.
        [heating cold] The radiators can be set room by room, and the floors stay warm in winter.
        [fireplace] In winter you can light the fireplace; wood is in the basket and the chimney is swept every autumn.
        [television] The TV has the usual streaming services; sign in with your own account and out again.
        [washer dryer] Washer and dryer are in the bathroom, with detergent for the first loads.
        [washer !dryer] The washing machine is easy to use, and there is a rack for drying.
        [hotTub] The hot tub seats four and is warm by seven every evening.
        [gym] The building has a small gym on the ground floor, free for guests.
        [parking] A parking space in the yard is included; it takes an ordinary car, not a van.
        [parking] You can park for free right in front of the door.
        [evCharger] The garage has a charger for electric cars (type 2, 11 kW).
        [elevator] There is a lift, small but reliable, so luggage is no problem.
        [!elevator top] There is no lift, and it is the fourth floor: seventy-two steps, and the light is worth every one.
        [stepFree] There are no steps from the street to the bed, and the doors are 85 cm wide.
        [waterfront] The water begins where the terrace ends.
        [waterfront] From the sofa you look straight onto the water.
        [breakfast] Breakfast is included: bread from the corner, fruit, eggs if you like, and coffee as strong as you want it.
        [breakfast] In the morning we leave a basket with fresh bread, butter and jam at your door.
        [crib] A cot and a high chair can be set up before you arrive; just tell us.
        [old] The floors creak a little, as they should at their age.
        [top] You see roofs, church towers and, on clear days, the hills.
        [riad] Mint tea is served on the terrace when you arrive.
        [machiya] The bath is made of hinoki wood and looks onto the inner garden.
        [room] You are welcome to use the kitchen whenever we are not cooking ourselves, and there is a shelf for you in the fridge.
        [room] The bathroom is shared with me only; towels and a hairdryer are in your room.
        [room] We are happy to chat over tea and equally happy to leave you in peace.
        [shared] Lockers are large enough for a suitcase; bring a padlock or borrow ours.
        [shared] There are two bathrooms for the room, so nobody queues for long.
        [studio] The sofa is comfortable enough for a third person for a night or two.
        The bathroom has a walk-in shower with good pressure and plenty of hot water.
        [!shared] The bed is {bedsize} with a firm mattress; a softer topper is in the wardrobe.
        Sheets and towels are included, ironed, and changed weekly on longer stays.
        There are blackout curtains in the bedroom and spare pillows of both kinds, soft and less soft.
        The living room has a long sofa, a reading lamp and more books than we should own.
        The furniture is a mix of my grandmother's pieces and things from the flea market.
        The walls carry paintings by friends; some of them are for sale, all of them are loved.
        The windows are double-glazed, so you hear very little of the street.
        You will find maps, a list of our favourite places and a public transport card in the drawer.
        """#

    static let sleeps = #"""
        [!studio !room !shared] {Bedrooms}, {beds}, {baths}.
        [!studio !room !shared] The {kind} sleeps {guests}: {bedrooms}, {beds}.
        [!studio !room !shared] {Bedrooms} and {baths}, for up to {guests} people.
        [family] The main bedroom has a double bed; the others have singles that can be pushed together.
        [family house] Grown-ups sleep upstairs, children next door, and nobody has to share a bathroom at eight in the morning.
        [studio] One double bed and a sofa bed, one bathroom.
        [studio] The bed is {bedsize} and folds up into the wall if you want more floor.
        [studio] Sleeping place for {guests}, bathroom with shower.
        [shared] One bed for you, three for others; linen and a towel are included.
        [shared] Four beds in the room, all of them real beds; yours is kept as you booked it.
        [shared] The room sleeps four in all, in single beds with curtains.
        [room] The bed is {bedsize}, made up with cotton linen.
        [room] One double bed, one desk, one big window.
        """#

    static let surroundings = #"""
        {hood} is one of the few parts of the city where people still greet each other in the street.
        It takes {walk} minutes on foot to {spot}, a little more to {spot2}.
        You can walk to {spot} in {walk} minutes.
        {hood} has everything within three streets: baker, greengrocer, pharmacy, wine bar.
        By day {hood} is calm; in the evening the bars on {street2} fill up, but you will not hear them from here.
        On Saturdays there is a market around the corner, and half the neighbourhood has lunch there.
        The best coffee in {hood} is downstairs, which is either a blessing or a problem.
        {Spot} and {spot2} are both within walking distance.
        Most of what you came to see can be reached on foot; for the rest there is the {transit} {metro} minutes away.
        Turn left for {spot}, turn right for {spot2}.
        {Street2}, two corners away, is full of small restaurants, and we have eaten in most of them. The list is on the fridge.
        It is a residential street: children, dogs, a shop that sells everything, and not a single souvenir.
        I like to start the day with a walk to {spot} before the city wakes up.
        There is a supermarket across the street that is open until ten.
        {hood} has changed a lot in ten years, mostly for the better, and it is still itself.
        You are close to {spot}, but far enough away to sleep.
        The neighbourhood is safe, also late at night; I walk home alone at all hours.
        In the mornings you hear the bakery's shutters, later the school, and after ten nothing at all.
        We live so close to {spot} that we go there in slippers.
        Walkers love the area: it is {walk} minutes to {spot} and green all the way.
        [family] There are two playgrounds within five minutes, one of them with shade.
        [hot] On hot evenings the whole street moves its chairs outside; feel free to join.
        [cold] In winter the café on the corner is the living room of the whole street.
        [room] I am glad to show you my favourite places in {hood}, if you like.
        Ask me for the lunch place with four tables. I do not write its name on the internet.
        """#

    static let transports = #"""
        The nearest {transit} is {metro} minutes on foot.
        The {transit} is {metro} minutes away, and from there it is a quarter of an hour to the centre.
        From the airport it takes about {airport} minutes, by public transport or by taxi.
        To the {transit}: {metro} minutes. To the main station: {station} minutes.
        You do not need a car here; the {transit} is around the corner.
        [!parking] Parking in the street is difficult; please come by train or ask me about the garage nearby.
        [parking] Coming by car is easy, since the parking space is yours.
        Bikes can be rented at the corner, and the {transit} is close.
        Taxis find the address easily, and the {transit} is only {metro} minutes away.
        With the {transit} {metro} minutes from the door, everything else is easy.
        """#

    static let closings = #"""
        [entire] I live ten minutes away and am happy to help, but I will not disturb you.
        Write to me at any time; I usually answer within the hour.
        We look forward to meeting you!
        If your flight lands early, you can leave your bags with us from ten o'clock.
        [selfCheckIn] Late arrivals are fine: the key is in a safe by the door.
        [selfCheckIn] You let yourselves in with a code, so you can arrive whenever it suits you.
        [selfCheckIn] Check-in is by key box, at any hour after the afternoon.
        [!selfCheckIn] I like to hand over the keys myself and show you how things work.
        [!selfCheckIn] Someone of the family will be there to welcome you.
        [petsAllowed] Well-behaved dogs are welcome; tell me who is coming.
        [superhost] We have welcomed guests here for years and still enjoy it.
        Please read the house rules before you book: the neighbours have been here longer than any of us.
        Longer stays are welcome, and the price goes down from a week on.
        I speak English and {language}, and enough of two other languages to be polite.
        The photographs were taken by me on an ordinary Tuesday; it really looks like that.
        Ask me anything before you book. I would rather answer ten questions than have you disappointed.
        Have a good trip, wherever you stay.
        Registration number: {licence}.
        """#

    static let rules = #"""
        No smoking indoors
        No smoking anywhere in the building, please
        No parties or events
        Quiet hours from 22:00 to 8:00
        Quiet after ten in the evening: the stairwell carries every sound
        Please take off your shoes at the door
        [!petsAllowed] No pets
        [petsAllowed] Dogs are welcome, but not on the beds
        [balcony] Please leave the balcony by eleven at night
        [pool] No glass by the pool; children only with an adult
        [kitchen] Please wash up before you leave
        Please separate the rubbish; the bins are in the yard
        Only registered guests may stay overnight
        Turn off the air conditioning and the lights when you go out
        Candles only with somebody in the room
        [fireplace] Never leave the fire alone
        Please do not move the furniture
        [!crib] Not suitable for small children: the stairs are steep
        No commercial filming or photography without asking first
        Please report anything that breaks; things break, we will not be angry
        [workspace] Leave the router where it is, please
        [garden] Close the garden gate, the neighbour's cat is an escape artist
        Check-out is on time, since somebody cleans after you
        Local law asks us to register a passport or identity card
        [elevator] Do not overload the lift: three people or two with luggage
        Keys that are lost cost a new lock
        """#

    static let hostTexts = #"""
        I was born in {city} and never found a good reason to leave.
        Architect by day, host by evening. I like old houses and good bread.
        Teacher, parent of two, keen cyclist. Happy to share my city with you.
        We are a couple with a weakness for old doors. We started with one room in {year2} and have met people from more than forty countries.
        I work as a translator and host because I miss travelling.
        Photographer. I know where the light is good in {city} and at what time.
        Retired teacher, always at home. The coffee is on.
        I moved to {city} for a year in {year2} and stayed.
        Musician and part-time gardener. I will not practise while you are here.
        I love food markets, long walks and guests who ask questions.
        Cook. I can tell you where to eat and, more important, where not to.
        Nurse at the city hospital, so I may answer at odd hours, but I always answer.
        We run a small family business and look after each place ourselves.
        I restore furniture and apartments, in that order.
        Software developer, reader, terrible football player.
        Hosting since {year2}. I keep things simple: clean, quiet, honest.
        Hi! I studied hotel management and then decided that small is better.
        I am usually around and glad to help, but I respect your privacy.
        Born by the sea, living in {city} for the love of it. I speak English and {language}.
        Historian. Ask me about the street names.
        I inherited the flat from my grandmother and try to keep it the way she would have liked.
        Designer with too many plants. Please water one if you feel like it.
        My sister and I manage the homes together: she cleans better, I answer faster.
        Travelling is the only thing you buy that makes you richer, they say; hosting comes second.
        """#
}
