import Testing

@testable import SystemCalls

@Suite struct BesideTests {
  private struct Failed: Error, Equatable {
    let work: String
  }

  private func both(_ one: Bool, _ two: Bool) throws(Failed) -> (String, String) {
    let second = Beside { () throws(Failed) in
      if !two { throw Failed(work: "second") }
      return "second"
    }
    if !one { throw Failed(work: "first") }
    return ("first", try second.value())
  }

  @Test func `two pieces of work give both values`() throws {
    let (one, two) = try both(true, true)
    #expect(one == "first")
    #expect(two == "second")
  }

  @Test func `the failure of the first is thrown before that of the second`() {
    #expect(throws: Failed(work: "first")) { try both(false, true) }
    #expect(throws: Failed(work: "second")) { try both(true, false) }
    #expect(throws: Failed(work: "first")) { try both(false, false) }
  }
}
