import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Backend

/// The keys that sign sessions, and what becomes of tokens when they are rotated.
struct KeyRotationTests {
    @Test func `a token outlives one rotation of the key, and not the next`() async throws {
        try await withFolder { folder in
            let path = folder + "/key.pem"
            let keys = try ServerKeys(path: path)
            let holder = Caller(user: Backend.Random.id(at: World.start), session: "s")
            let token = try await AccessTokens(keys: keys).issue(to: holder, at: World.start).text
            for rotations in 0...3 {
                let tokens = AccessTokens(keys: try ServerKeys(path: path))
                let found = try? await tokens.caller(of: token, at: World.start)
                #expect((found == holder) == (rotations < 2), "after \(rotations)")
                _ = try KeyRotation.rotate(path: path)
            }
        }
    }

    @Test func `a key that another process began to sign with is taken up`() async throws {
        try await withFolder { folder in
            let path = folder + "/key.pem"
            let here = AccessTokens(keys: try ServerKeys(path: path))
            let holder = Caller(user: Backend.Random.id(at: World.start), session: "s")
            let old = try await here.issue(to: holder, at: World.start).text
            let files = FileManager.default
            let made = try files.attributesOfItem(atPath: path)[.modificationDate]
            _ = try KeyRotation.rotate(path: path)
            // Two changes within one tick of the clock look alike by their times.
            try files.setAttributes([.modificationDate: try #require(made)], ofItemAtPath: path)
            let there = AccessTokens(keys: try ServerKeys(path: path))
            let new = try await there.issue(to: holder, at: World.start).text
            // The file is looked at again after a second at most.
            try await eventually("the new key to be known") {
                (try? await here.caller(of: new, at: World.start)) != nil
            }
            #expect(try await here.caller(of: old, at: World.start) == holder)
            #expect(try await there.caller(of: old, at: World.start) == holder)
        }
    }

    @Test func `what is derived from the root stays through rotations`() async throws {
        try await withFolder { folder in
            let path = folder + "/key.pem"
            let root = try ServerKeys(path: path).root
            for _ in 0..<4 {
                _ = try KeyRotation.rotate(path: path)
                #expect(try ServerKeys(path: path).root == root)
            }
            #expect(try KeyRotation.names(path: path).count == 3)
        }
    }

    @Test func `a key file that others can read is refused`() async throws {
        try await withFolder { folder in
            let path = folder + "/key.pem"
            _ = try ServerKeys(path: path)
            chmod(path, 0o640)
            #expect(throws: KeyFileError.self) { _ = try ServerKeys(path: path) }
            try "no key".write(toFile: path, atomically: true, encoding: .utf8)
            chmod(path, 0o600)
            #expect(throws: KeyFileError.self) { _ = try ServerKeys(path: path) }
        }
    }

    private func withFolder(_ work: (String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "roostd-keys-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(folder)
    }
}
