import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

@Suite struct PowerColoursTests {
  private static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }

  /// Colour vision deficiency: the matrices of Machado, Oliveira and Fernandes (2009).
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
  func `the inks of the shipped powers are distinct for colour-blind readers too`(eye: Eye) throws {
    let powers = MapStyle.standard.dressing(try Self.atlas.get()).powers.filter { $0.power != "qing" }
    #expect(powers.count > 9)
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

  @Test(arguments: ["", "/../Examples/persia-1907"], [MapStyle.standard, .print])
  func `every pattern stands out from its ground`(folder: String, style: MapStyle) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)\(folder)/built")
    let dressed = style.dressing(atlas)
    for (power, colours) in dressed.colours(of: Set(atlas.register.powers.map(\.id.name))) {
      #expect(colours.ink.contrast(with: colours.tint) >= 3, "\(power)")
    }
  }

  @Test(arguments: eyes)
  func `grounds of two powers that are on one map are told apart`(eye: Eye) throws {
    let atlas = try Self.atlas.get()
    let style = MapStyle.standard.dressing(atlas)
    let powers = Set(atlas.register.powers.map(\.id.name))
    let tints = Dictionary(
      uniqueKeysWithValues: style.colours(of: powers).map { ($0.power, $0.colours.tint) }
    )
    var pairs: Set<[String]> = []
    for day in atlas.changeDates(in: atlas.calendar) {
      let snapshot = try #require(atlas.snapshot(on: day))
      let leads = snapshot.verdicts.compactMap { $0.predominant?.power.name }
      let leading = Set(leads).sorted()
      for (index, power) in leading.enumerated() {
        pairs.formUnion(leading[(index + 1)...].map { [power, $0] })
      }
    }
    #expect(pairs.count > 10)
    for pair in pairs where pair != ["china", "qing"] {
      let labs = try pair.map { lab(try #require(tints[$0]), eye) }
      let distance = zip(labs[0], labs[1]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
      #expect(distance > 4, "\(pair): \(distance)")
    }
  }

  @Test func `China has the colour of the Qing empire`() throws {
    let powers = MapStyle.standard.dressing(try Self.atlas.get()).powers
    #expect(powers.first { $0.power == "qing" }?.ink == Colour(0xD9A41C))
    #expect(powers.first { $0.power == "china" }?.ink == Colour(0xD9A41C))
    #expect(Set(powers.map(\.power)).count == powers.count)
  }

  @Test func `a power that the style names keeps its look`() throws {
    var style = MapStyle.standard
    style.powers = [PowerStyle(power: "japan", ink: Colour(0x123456), slope: .level)]
    let powers = style.dressing(try Self.atlas.get()).powers
    #expect(powers.first { $0.power == "japan" } == style.powers.first)
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
