internal import Wire

extension ReplyBody: Exampled {
    static let example = ReplyBody(text: "Thank you, and come back when the jacarandas bloom.")
}
