import HistoricalAtlas
import ShippedAtlas
import TestSupport
import Testing

@Suite struct ShippedAtlasTests {
  @Test func `the shipped data set is found beside the tests`() throws {
    let atlas = try Atlas.shipped()
    #expect(atlas.about == (try Atlas(builtFolder: "\(ShippedData.folder)/built")).about)
  }

  @Test func `an atlas is printed as a line`() throws {
    #expect("\(try Atlas.shipped())" == "Korea, Manchuria and Mongolia 0.1.0, 1894-08-01 to 1946-01-05")
  }
}
