package import Marketplace

/// Where roost keeps its files, after the XDG rules.
///
/// What can be fetched again lies under `cache`; what cannot, under `data`.
package struct Folders: Sendable, Hashable {
    package let cache: String
    package let data: String

    package init(cache: String, data: String) {
        self.cache = cache
        self.data = data
    }

    /// The folders that the environment names; relative paths in it count as unset.
    package init(environment: [String: String], home: String) {
        let cache = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        self.cache = (cache ?? home + "/.cache") + "/roost"
        self.data = (data ?? home + "/.local/share") + "/roost"
    }

    /// The local copy of what `account` has seen on `server`; nil is somebody signed out.
    package func copy(server: String, account: UserID?) -> String {
        cache + "/" + Folders.name(server) + "/" + (account?.text ?? "signed-out") + ".sqlite"
    }

    /// The writes of `account` to `server` that have no answer yet.
    package func journal(server: String, account: UserID?) -> String {
        data + "/" + Folders.name(server) + "/" + (account?.text ?? "signed-out")
            + ".journal.sqlite"
    }

    /// Says that some program is sending the queued changes of `account` to `server`.
    package func outboxLock(server: String, account: UserID?) -> String {
        journal(server: server, account: account) + ".sending"
    }

    /// Says that some program is pulling what changed for `account` on `server`.
    package func pullLock(server: String, account: UserID?) -> String {
        copy(server: server, account: account) + ".pulling"
    }

    /// Who is signed in to `server` under a profile.
    package func credentials(server: String, profile: String) -> String {
        data + "/" + Folders.name(server) + "/" + Folders.name(profile) + ".session.json"
    }

    /// A file name that people recognise and that no two texts share.
    private static func name(_ text: String) -> String {
        let readable = text.unicodeScalars.map { scalar -> Character in
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
            return isPlain || scalar == "." || scalar == "-" ? Character(scalar) : "_"
        }
        return String(readable.prefix(40)) + "-" + String(fingerprint(text), radix: 16)
    }

    /// FNV-1a, which stays the same from one start to the next.
    private static func fingerprint(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
    }
}
