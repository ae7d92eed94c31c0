import MapGeometry
import Testing

@Suite struct DecimalDegreesTests {
  @Test(arguments: [
    (0, "0"), (1, "0.0000001"), (-1, "-0.0000001"), (10_000_000, "1"), (-450_000_000, "-45"),
    (1_266_500_000, "126.65"), (12_345_678, "1.2345678"), (10_000_010, "1.000001"),
    (1_800_000_000, "180"), (-1_800_000_000, "-180"), (Int32.min, "-214.7483648"), (.max, "214.7483647"),
  ])
  func `grid steps are written as the shortest decimal degrees`(row: (steps: Int32, text: String)) {
    #expect(DecimalDegrees.text(row.steps) == row.text)
  }

  @Test func `what is written survives a round trip`() throws {
    for steps in stride(from: Int32(-1_800_000_000), through: 1_800_000_000, by: 12_345_677) {
      let degrees = try #require(Double(DecimalDegrees.text(steps)))
      #expect(try Position(longitude: degrees, latitude: 0).x == steps)
    }
  }

  @Test func `text is appended`() {
    var bytes = Array("x=".utf8)
    DecimalDegrees.append(-5_000_000, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x=-0.5")
  }
}
