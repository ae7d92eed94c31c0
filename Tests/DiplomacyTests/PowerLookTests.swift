import Diplomacy
import Testing

@Suite struct PowerLookTests {
  @Test(arguments: [("#d9a41c", 0xD9A41C), ("#00000F", 0xF), ("#FFFFFF", 0xFFFFFF)] as [(String, UInt32)])
  func `a colour is read and written as in CSS`(text: String, colour: UInt32) {
    let look = PowerLook(colour: text, hatch: .level)
    #expect(look?.colour == colour && look?.hatch == .level)
    #expect(look?.colourText == text.lowercased())
  }

  @Test(arguments: ["", "#", "d9a41c", "#d9a41", "#d9a41c0", "#d9a41g", "#+9a41c", "red", "#\u{FF11}23456"])
  func `anything else is refused as a colour`(text: String) {
    #expect(PowerLook(colour: text) == nil)
  }

  @Test func `a colour number has three bytes`() {
    #expect(PowerLook(colour: 0xFF12_3456).colour == 0x123456)
  }
}
