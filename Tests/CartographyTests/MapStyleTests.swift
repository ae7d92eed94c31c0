import Cartography
import Testing

@Suite struct MapStyleTests {
  @Test func `a colour is written in six digits and mixed by shares`() {
    #expect(Colour(0x00_0A_0B).description == "#000a0b")
    #expect(Colour(0xFF_FF_FF).mixed(0.5, with: Colour(0)).description == "#808080")
    #expect(Colour(0xFF_00_00).mixed(2, with: Colour(0)) == Colour(0xFF_00_00))
    #expect(Colour(0xFF_00_00).mixed(-1, with: Colour(0)) == Colour(0))
  }

  @Test func `a style without colours keeps the slopes of the powers and takes its own inks`() {
    var style = MapStyle.print
    style.powers = [PowerStyle(power: "aria", ink: Colour(0xC4472D), slope: .falling)]
    let inks = style.colours(of: ["aria", "boria"]).map(\.colours.ink)
    #expect(inks == [Colour(0x2A2A2A), Colour(0x555555)])
  }
}
