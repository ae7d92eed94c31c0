import Cartography
import HistoricalMaps
import MapFormats
import Testing

@Suite struct StyleFileTests {
  @Test func `what a style file leaves out keeps its default`() throws {
    let style = try MapStyle(
      json: Array(
        """
        {"paper": "#ffffff", "quiet_ink": "#123ABC", "tint_share": 0.5, "font_family": "Georgia, 'Noto Serif', serif",
         "powers": {"japan": {"ink": "#000080", "slope": "level"}, "russia": {"ink": "#800000"}}}
        """.utf8
      )
    )
    var expected = MapStyle.standard
    expected.paper = Colour(0xFFFFFF)
    expected.quietInk = Colour(0x123ABC)
    expected.tintShare = 0.5
    expected.fontFamily = "Georgia, 'Noto Serif', serif"
    expected.powers = [
      PowerStyle(power: "japan", ink: Colour(0x000080), slope: .level),
      PowerStyle(power: "russia", ink: Colour(0x800000), slope: .rising),
    ]
    #expect(style == expected)
    #expect(try MapStyle(json: Array("{}".utf8), basedOn: .print) == .print)
  }

  @Test(arguments: [
    (##"{"paper": "white"}"##, ##"line 1, column 11: found "white", expected a colour as "#b5482f""##),
    (##"{"paper": "#12345"}"##, ##"line 1, column 11: found "#12345", expected a colour as "#b5482f""##),
    (##"{"paper": "#+12345"}"##, ##"line 1, column 11: found "#+12345", expected a colour as "#b5482f""##),
    ("{\n  \"tint_share\": 1.5}", "line 2, column 17: found 1.5, expected a share from 0 to 1"),
    (
      ##"{"powers": {"japan": {"slope": "steep"}}}"##,
      ##"line 1, column 32: found "steep", expected rising, falling, level, upright"##
    ),
    (##"{"powers": {"japan": {}}}"##, ##"found no ink of japan, expected a colour as "#b5482f""##),
    (##"{"font_family": "x; fill: red"}"##, ##"found "x; fill: red", expected names of families"##),
    (##"{"font_family": "O'Neill"}"##, ##"found "O'Neill", expected names of families"##),
    (##"{"colour": "red"}"##, ##"found the member "colour", expected one of font_family, ink, land, paper"##),
    ("[]", "line 1, column 1"),
    (##"{"paper": "#ffffff"} x"##, "line 1, column 22"),
  ])
  func `errors in a style file are reported with their place`(_ text: String, _ message: String) throws {
    let error = #expect(throws: JSONError.self) { try MapStyle(json: Array(text.utf8)) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }
}
