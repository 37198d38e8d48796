/// What guests write who write little; lines may ask for traits of the home.
extension DemoWords {
    /// Reviews that say everything in one line.
    static let shortReviews = #"""
        Great place, would stay again.
        Exactly as described.
        Perfect location and a very kind host.
        Lovely {kind}, spotless.
        Everything was perfect, thank you {host}!
        Wonderful stay.
        Super clean, super central.
        We loved it.
        {host} is a star.
        Would book again without thinking twice.
        Good value for {city}.
        Even nicer than in the photos.
        Nice place, nice people, good shower.
        Five stars from all of us.
        Very comfortable bed. That is all I ask for.
        👍👍👍
        Loved every minute ❤️
        10/10
        Great host, great neighbourhood.
        Perfect for a weekend.
        Clean, quiet, close to everything.
        Thanks for having us, {host}.
        Easy check-in, easy everything.
        Highly recommended!
        A gem.
        Spotless and calm.
        A real home away from home.
        Better than any hotel on this trip.
        Simple, clean, well located.
        Slept wonderfully.
        Good shower, good bed, good coffee.
        No complaints at all.
        Warm welcome, warm house.
        Very good communication.
        Could not have asked for more.
        It has everything you need.
        Tasteful and tidy.
        Just what we were looking for.
        A little jewel ✨
        Absolutely charming.
        Excellent 👌
        Best stay of the trip.
        As good as it looks.
        Quick answers, clear directions, clean sheets.
        My favourite stay this year.
        So well thought through.
        {hood} is the perfect base.
        Great {kind}, great street.
        Beautiful {kind} in {hood}.
        {Kind} as in the photos, host as in the reviews.
        Close to {spot}, and still quiet.
        {walk} minutes to {spot}, as promised.
        Loved {hood}!
        {city} at its best.
        Ideal for a few days in {city}.
        {host} thought of everything.
        {host} answers faster than my own family.
        What a {kind}!
        It is nice to come home to {street}.
        Our new address in {city}.
        Easy walk to {spot}, easy walk home.
        {hood} won us over.
        The {transit} really is {metro} minutes away.
        A quiet {kind} in the middle of {hood}.
        We had {nights} here and wanted more.
        We would choose {hood} again.
        From here you walk to {spot} and {spot2}.
        {host} made us feel at home.
        Thoughtful host, comfortable {kind}.
        If you go to {city}, stay here.
        Small touches everywhere: {host} cares.
        Good {kind}, fair price.
        Fantastic {kind}, even better host.
        [balcony] That balcony!
        [balcony] Coffee on the balcony every morning, looking down on {street}.
        [garden] The garden is wonderful.
        [garden] Breakfast in the garden, need I say more?
        [pool] We hardly left the pool.
        [pool] A pool in {hood}, who would have thought?
        [kitchen] A kitchen you can really cook in.
        [kitchen] We bought food around {spot} and cooked every evening.
        [workspace] Fast wifi and a good desk, ideal for a working week in {city}.
        [airConditioning hot] Cool and quiet, a blessing in the heat.
        [fireplace] Evenings by the fire, perfect.
        [parking] Parking at the door, a rarity in {city}.
        [hotTub] Hot tub after a long day: bliss.
        [top] Those views over {city}!
        [top !elevator] Worth every stair.
        [elevator] Lift, light and a good bed.
        [washer] Washing machine, good wifi, soft pillows: all we needed.
        [breakfast] The breakfast alone is worth it.
        [waterfront] Fell asleep to the sound of the water.
        [petsAllowed] Our dog loved {hood} too 🐾
        [crib] Great with a baby, cot and all.
        [stepFree] Truly step-free, thank you for that.
        [selfCheckIn] Check-in took one minute.
        [family] Room for the whole family.
        [family] The children want to move to {hood}.
        [couple] Romantic and quiet, just right for two.
        [room] Comfortable room, lovely people.
        [room] Felt like staying with friends.
        [shared] Friendly shared room, clean and safe.
        [shared] Good bed, big locker, nice people.
        [studio] Small and perfect.
        [studio] Everything within reach, in the best sense.
        [old] So much character.
        [old] Creaking floors, high ceilings, we loved it.
        [new] Everything new, everything works.
        [riad] The patio is magical.
        [machiya] A beautiful old house, restored with love.
        [hanok] The warm floor is the best of inventions.
        [houseboat] Ducks at breakfast!
        [luxe] Pure comfort.
        [cheap] Unbeatable for the price.
        [quiet] Not a sound at night.
        [superhost] You can tell that {host} has done this for years.
        """#

    /// What may follow such a line.
    static let shortEndings = #"""
        Thank you, {host}!
        Thanks, {host}.
        Thank you so much, {host}!
        See you again, {host}!
        A big thank you to {host}.
        {host}, take care!
        We will be back.
        Back in spring, we hope.
        Thanks for everything!
        Until next time.
        Hope to come back soon.
        Greetings to {hood}!
        We miss {hood} already.
        {city}, we will be back.
        Already planning the next trip to {city}.
        Next time for longer.
        I have told all my friends.
        Hugs from all of us.
        👍
        😊
        🙏
        ❤️
        """#
}
