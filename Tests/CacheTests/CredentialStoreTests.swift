import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

@Suite struct CredentialStoreTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/data/server/home.session.json" }

    @Test func `a session comes back, and only its owner can read it`() throws {
        let store = CredentialStore(at: path)
        #expect(store.load() == nil)
        try store.save(Sample.session(1))
        #expect(CredentialStore(at: path).load() == Sample.session(1))
        #expect(try mode(of: path) == 0o600)
        #expect(try mode(of: folder.path + "/data/server") == 0o700)
    }

    @Test func `a crash in the middle of a rotation leaves the old session`() throws {
        let store = CredentialStore(at: path)
        try store.save(Sample.session(1, token: "old"))
        try Data("{\"acc".utf8).write(to: URL(fileURLWithPath: path + ".new"))
        #expect(store.load()?.accessToken == "old")
        try store.save(Sample.session(1, token: "new"))
        #expect(store.load()?.accessToken == "new")
        #expect(try mode(of: path) == 0o600)
    }

    @Test func `signing out leaves no token behind`() throws {
        let store = CredentialStore(at: path)
        try store.save(Sample.session(1))
        store.remove()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/server") == []
        )
    }

    @Test func `servers, accounts and profiles never share a file`() {
        let folders = Folders(environment: [:], home: "/home/ana")
        let servers = ["https://a.example", "https://a.example/x", "https://a_example", "unix:/a"]
        var paths: Set<String> = []
        for server in servers {
            for number in 1...2 {
                paths.insert(folders.copy(server: server, account: Sample.id(number)))
                paths.insert(folders.journal(server: server, account: Sample.id(number)))
                paths.insert(folders.credentials(server: server, profile: "p\(number)"))
            }
            paths.insert(folders.copy(server: server, account: nil))
        }
        #expect(paths.count == servers.count * 7)
        #expect(paths.allSatisfy { $0.hasPrefix("/home/ana/") && !$0.contains("..") })
    }

    @Test func `the XDG folders are honoured when they are absolute`() {
        let named = Folders(
            environment: ["XDG_CACHE_HOME": "/c", "XDG_DATA_HOME": "relative"],
            home: "/home/ana"
        )
        #expect(named.cache == "/c/roost")
        #expect(named.data == "/home/ana/.local/share/roost")
    }
}
