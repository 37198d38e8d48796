/// What guests write about their stays, in English; lines may ask for traits of the home.
extension DemoWords {
    static let reviewOpenings = #"""
        We spent {nights} here and would have stayed longer.
        I stayed {nights} for work and felt at home at once.
        This was our third time in {city} and the best place so far.
        Came here with my parents, who are hard to please. They were pleased.
        What a lovely {kind}.
        {host}'s place is just as shown.
        We were a little nervous about booking in {hood}, since we did not know it. No reason to be.
        A really good find.
        My partner and I had a wonderful few days here.
        First time in {city}, and we could not have picked better.
        I travel a lot, and this is one of the best kept homes I have stayed in.
        The photos do not do it justice.
        We booked at the last minute and were lucky.
        Second stay here, same quality as last year.
        [family] We came as two families and had enough room for everybody.
        [family] Travelled with three kids, and it worked very well.
        [couple] Ideal for a couple.
        [room] Staying with {host} was like visiting a friend.
        [room] The room is comfortable, and I had all the privacy I wanted.
        [shared] The other people in the room were lovely, and I slept better than I had expected.
        [shared] Clean, well organised, and the curtain around the bed gives you enough privacy.
        [studio] Small, but everything is where you need it.
        [old] A place with real character.
        [new] Everything is new and works, which is rarer than it should be.
        [riad] Walking in from the lane into that patio is a moment I will remember.
        [machiya] Sleeping in a wooden townhouse was the highlight of our trip.
        [hanok] The hanok is beautiful, and the heated floor is heaven in the cold months.
        [houseboat] Waking up on the water never got old.
        Spent a rainy week here and did not mind the rain at all.
        We arrived after eleven at night, tired and hungry, and found fruit and bread on the table.
        """#

    static let reviewPlaces = #"""
        The location is hard to beat: it is a short walk to {spot}.
        {hood} was a great choice, lively but not loud.
        We walked nearly everywhere.
        The {transit} is close, which made getting around simple.
        Plenty of good places to eat within five minutes.
        You get a real feeling for the neighbourhood.
        We had breakfast around the corner every morning and were greeted like regulars by day three.
        Walking to {spot} in the morning, before the crowds, was our favourite part.
        It is a bit of a walk to the centre, but a pretty one.
        The street is calm at night.
        Close enough to {spot}, far enough from the noise.
        Loved the bakery downstairs.
        Great area for walking, straight to {spot}.
        The neighbourhood felt safe, also late in the evening.
        There is a supermarket very near, handy for breakfast things.
        """#

    static let reviewHomes = #"""
        The bed is extremely comfortable.
        It was spotless when we arrived.
        The shower has great pressure and plenty of hot water.
        Slept like a stone.
        Wifi was fast, video calls were no problem.
        It is decorated with taste, without feeling like a showroom.
        It was warm, bright and smelled of fresh laundry.
        Lots of thoughtful little things: umbrellas, adapters, a proper corkscrew.
        Very quiet, considering how central it is.
        [kitchen] The kitchen has everything; we cooked four times.
        [kitchen] Good pans and sharp knives, which I notice.
        [kitchen] Real coffee was waiting for us.
        [balcony] We had every breakfast on the balcony.
        [balcony] The balcony in the evening sun is worth the booking alone.
        [garden] The garden is a green island.
        [garden] The kids practically lived in the garden.
        [pool] The pool was clean, and we often had it to ourselves.
        [workspace] The desk is good; I got a lot of work done.
        [airConditioning] The air conditioning saved us in the heat.
        [fireplace] We lit the fire every evening.
        [washer] Having a washing machine halfway through the trip was great.
        [parking] Parking right at the door was a relief.
        [hotTub] Hot tub under the stars. Enough said.
        [top] The view at sunset!
        [top !elevator] Many stairs, but {host} says so honestly, and the view makes up for it.
        [breakfast] Breakfast was excellent and different every day.
        [waterfront] You fall asleep to the sound of the water.
        [stepFree] My mother uses a wheelchair, and everything really was step-free.
        [crib] The cot was already made up when we arrived.
        [petsAllowed] Our dog was welcomed as warmly as we were.
        [elevator] The lift made life easy with our suitcases.
        """#

    static let reviewHosts = #"""
        {host} answered every message within minutes.
        {host} gave us a list of restaurants, and each one was good.
        Check-in was smooth, and the instructions were clear.
        {host} met us at the door although our train was two hours late.
        We never met {host} in person, but help was always one message away.
        {host} let us leave our bags until the evening, which made our last day much easier.
        When the heating gave up, {host} had somebody there within the hour.
        {host} has thought of everything.
        Communication was excellent from start to finish.
        {host} was kind and discreet.
        The house guide is short and useful.
        {host} even reserved a table for us.
        Thank you for the homemade jam!
        We got good advice on what to skip, which is worth more than tips on what to see.
        [selfCheckIn] Getting in with the code took ten seconds.
        [room] We had long talks over tea; {host} knows everything about {city}.
        """#

    static let reviewClosings = #"""
        We will be back.
        Highly recommended.
        Thank you, {host}!
        I have already sent the link to two friends.
        Next time we will stay longer.
        If you are thinking about it, book it.
        Good value, too.
        Worth every cent.
        Hope to return in spring.
        The only bad thing was having to leave.
        A place to come back to.
        Recommended for anybody who wants to see {city} without hurry.
        Thanks again for everything.
        See you next year!
        """#

    /// What was not quite right, for stays of four stars.
    static let reviewRemarks = #"""
        The walls are a bit thin, so you do hear the neighbours come home.
        The bathroom is small, as it says in the description.
        The wifi dropped out now and then in the bedroom.
        Bring earplugs at the weekend: the bar across the street closes late.
        The sofa bed is fine for a child, less so for an adult.
        It could do with a second key.
        The street lamp shines into the bedroom; better curtains would help.
        A little smaller than it looks in the photos.
        Finding the entrance in the dark took us a while.
        The shower needs a minute to become hot.
        [kitchen] The kitchen could use one more big pan.
        [kitchen] A sharper knife would be nice.
        [!elevator top] The stairs are no joke with two suitcases.
        Bins are collected early, and you will hear it.
        The mattress was too soft for my back, though my partner loved it.
        Water pressure is modest.
        Check-out at {checkout} is on the early side.
        The cleaning fee makes short stays rather expensive.
        """#

    /// What went wrong, for stays of three stars and fewer.
    static let reviewComplaints = #"""
        The place itself is fine, but it had not been cleaned well when we arrived: hair in the shower and a sticky kitchen floor.
        The heating did not work the first night. It was fixed the next day, but nobody offered anything for it.
        There was building work next door from seven in the morning, which the host must have known about.
        We waited forty minutes in the street for the keys.
        The photos are some years old; the furniture has seen better days.
        Very noisy at night, not suitable for light sleepers.
        Much smaller than we expected for {guests} people.
        The location is good, the rest is average for the price.
        The wifi did not work for two of our days, and I had to work from a café.
        The smell from the drains came back every evening.
        Not bad, but I would not pay this price again.
        Messages were answered late or not at all.
        """#
}
