import Foundation
import Testing

/// Inputs that fuzzing found, and its seeds.
@Suite(.serialized) struct ReplayTests {
  @Test(arguments: Check.allCases)
  func `inputs found by fuzzing pass`(check: Check) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    var tried = 0
    for folder in ["seeds", "cases"] {
      let path = root.appendingPathComponent("\(folder)/\(check.rawValue)").path
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
        do { try check.run(Array(bytes)) } catch {
          Issue.record("\(folder)/\(check.rawValue)/\(name): \(error)")
        }
        tried += 1
      }
    }
    #expect(tried > 0, "no seeds for \(check.rawValue)")
  }
}
