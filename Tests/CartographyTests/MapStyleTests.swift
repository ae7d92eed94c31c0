import Cartography
import Foundation
import Testing

@Suite struct MapStyleTests {
  /// What eyes see that lack a kind of cone: the matrices of Machado, Oliveira and Fernandes (2009).
  struct Eye: Sendable, CustomStringConvertible {
    let description: String
    let rows: [[Double]]
    let least: Double
  }

  static let eyes = [
    Eye(description: "all cones", rows: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], least: 25),
    Eye(
      description: "no red",
      rows: [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
      ],
      least: 13
    ),
    Eye(
      description: "no green",
      rows: [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881],
      ],
      least: 13
    ),
    Eye(
      description: "no blue",
      rows: [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039],
      ],
      least: 10
    ),
  ]

  @Test(arguments: eyes)
  func `the inks of the powers keep apart for every eye`(eye: Eye) {
    let powers = MapStyle.standard.powers.filter { $0.power != "qing" }
    for (index, power) in powers.enumerated() {
      for other in powers[(index + 1)...] {
        let distance = zip(lab(power.ink, eye), lab(other.ink, eye)).map { ($0 - $1) * ($0 - $1) }.reduce(
          0,
          +
        )
        #expect(distance.squareRoot() > eye.least, "\(power.power) and \(other.power)")
      }
    }
  }

  @Test func `China has the colour of the empire before it`() {
    let powers = MapStyle.standard.powers
    #expect(powers.first { $0.power == "qing" }?.ink == powers.first { $0.power == "china" }?.ink)
    #expect(Set(powers.map(\.power)).count == powers.count)
  }

  @Test func `a colour is written in six digits and mixed by shares`() {
    #expect(Colour(0x00_0A_0B).description == "#000a0b")
    #expect(Colour(0xFF_FF_FF).mixed(0.5, with: Colour(0)).description == "#808080")
    #expect(Colour(0xFF_00_00).mixed(2, with: Colour(0)) == Colour(0xFF_00_00))
    #expect(Colour(0xFF_00_00).mixed(-1, with: Colour(0)) == Colour(0))
  }

  /// Lightness and the two opponent colours of CIE 1976 as the eye sees them.
  private func lab(_ colour: Colour, _ eye: Eye) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { byte in
      let share = Double(byte) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let seen = eye.rows.map { row in min(max(zip(row, light).map { $0 * $1 }.reduce(0, +), 0), 1) }
    let whites = [[0.4339, 0.3763, 0.1899], [0.2126, 0.7152, 0.0722], [0.0177, 0.1095, 0.8728]]
    let cubes = whites.map { row in cbrt(zip(row, seen).map { $0 * $1 }.reduce(0, +)) }
    return [116 * cubes[1] - 16, 500 * (cubes[0] - cubes[1]), 200 * (cubes[1] - cubes[2])]
  }
}
