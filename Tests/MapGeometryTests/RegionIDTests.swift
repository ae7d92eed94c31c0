import MapGeometry
import Testing

@Suite struct RegionIDTests {
  @Test(arguments: ["korea", "north-manchuria", "strip-50-km", "7"])
  func `lowercase letters, digits and single hyphens are an id`(name: String) throws {
    #expect(try RegionID(name).name == name)
    #expect(try RegionID(name).description == name)
  }

  @Test(arguments: [
    "", "-", "Korea", "north--manchuria", "-korea", "korea-", "north manchuria", "cor\u{E9}e",
  ])
  func `anything else is refused`(name: String) {
    let error = #expect(throws: RegionIDError.self) { try RegionID(name) }
    #expect(error?.name == name)
    #expect(
      error?.description
        == "\"\(name)\" is no id: expected lowercase letters, digits and single hyphens, as in north-coast"
    )
  }

  @Test func `ids are ordered by their bytes`() throws {
    #expect(try RegionID("a-b") < RegionID("aa"))
    #expect(try !(RegionID("b") < RegionID("a")))
  }
}
