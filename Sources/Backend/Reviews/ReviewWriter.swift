internal import Marketplace

extension Review: WrittenByHand {
    func write(to json: inout JSONText) {
        json.key("author_name", isFirst: true)
        json.string(authorName)
        if let booking {
            json.key("booking")
            json.name(booking.text)
        }
        json.key("id")
        json.name(id.text)
        json.key("listing")
        json.name(listing.text)
        if let privateNote {
            json.key("private_note")
            json.string(privateNote)
        }
        if let publishedAt {
            json.key("published_at")
            json.instant(publishedAt)
        }
        if let reply {
            json.raw(#","reply":{"at":"#)
            json.instant(reply.at)
            json.key("text")
            json.string(reply.text)
            json.raw("}")
        }
        if let side {
            json.key("side")
            json.name(side.rawValue)
        }
        json.key("stars")
        json.number(stars)
        json.key("stayed")
        json.day(stayed)
        json.key("sub_scores")
        json.raw("{")
        json.list(subScores.sorted { $0.key.rawValue < $1.key.rawValue }) { json, score in
            json.name(score.key.rawValue)
            json.raw(":")
            json.number(score.value)
        }
        json.raw("}")
        json.key("text")
        json.string(text)
        json.raw("}")
    }
}
