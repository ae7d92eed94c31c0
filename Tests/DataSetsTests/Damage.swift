import Foundation
import TestSupport
import Testing

@testable import DataSets

/// One damaging change to a file of the shipped data set, and the problem it must cause.
struct Damage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The file that is changed.
  let file: String
  /// The original text.
  let old: String
  /// The text that replaces it.
  let new: String
  /// The line that must be named, given by a text on it in the damaged file; nil for the whole file.
  let line: String?
  /// The file that must be named.
  let told: String
  /// Words the message must contain.
  let words: String

  init(
    _ kind: String,
    _ file: String,
    _ old: String,
    _ new: String,
    at line: String?,
    told: String? = nil,
    _ words: String
  ) {
    testDescription = kind
    self.file = file
    self.old = old
    self.new = new
    self.line = line
    self.told = told ?? file
    self.words = words
  }

  /// The shipped data set with the damage: copies of its files, and one file that is changed.
  func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for part in ["instruments", "lines", "names", "parts", "railways", "base"] {
      try manager.createDirectory(atPath: folder["data/\(part)"], withIntermediateDirectories: true)
    }
    for part in ["", "instruments/", "lines/", "names/", "parts/", "railways/", "base/"] {
      for name in try manager.contentsOfDirectory(atPath: "\(Shipped.folder)/\(part)") {
        let (path, file) = ("\(Shipped.folder)/\(part)\(name)", "\(part)\(name)")
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue, file != self.file
        else { continue }
        try manager.copyItem(atPath: path, toPath: folder["data/\(file)"])
      }
    }
    try folder.write(try text(), to: "data/\(file)")
    return folder
  }

  /// The text of the damaged file.
  func text() throws -> String {
    let text = try String(contentsOfFile: "\(Shipped.folder)/\(file)", encoding: .utf8)
    guard let range = text.range(of: old) else { throw NotThere(file: file, text: old) }
    return text.replacingCharacters(in: range, with: new)
  }

  /// A text that should be in a file of the shipped data set.
  struct NotThere: Error {
    let file: String
    let text: String
  }

  /// The number of the line that must be named.
  func number() throws -> Int? {
    guard let line else { return nil }
    let lines = try String(contentsOfFile: "\(Shipped.folder)/\(told)", encoding: .utf8)
    let text = told == file ? try self.text() : lines
    guard
      let index = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(where: {
        $0.contains(line)
      })
    else { throw NotThere(file: told, text: line) }
    return index + 1
  }
}

extension Damage {
  private static let convention = "instruments/russo-japanese-secret-1912.yaml"
  private static let first = "instruments/russo-japanese-secret-1907.yaml"
  private static let title = "instruments/qing-title.yaml"

  /// What is found when the files are read.
  static let found: [Damage] = [
    Damage(
      "a power that is not there",
      convention,
      "power: russia",
      "power: rusia",
      at: "power: rusia",
      "there is no power \"rusia\""
    ),
    Damage(
      "a party that is not there",
      convention,
      "parties: [japan, russia]",
      "parties: [japan, rusia]",
      at: "parties:",
      "there is no power \"rusia\""
    ),
    Damage(
      "a source that is not there",
      convention,
      "{source: tang-te-kang,",
      "{source: tang-te-gang,",
      at: "{source: tang-te-gang,",
      "there is no source \"tang-te-gang\""
    ),
    Damage(
      "a region that is not there",
      convention,
      "region: barga",
      "region: bargha",
      at: "region: bargha",
      "there is no region \"bargha\""
    ),
    Damage(
      "an article that is not there",
      convention,
      "article: Art. 1",
      "article: Art. 9",
      at: "article: Art. 9",
      "there is no article \"Art. 9\""
    ),
    Damage(
      "an instrument that is not there",
      convention,
      "ended_by: decree-on-peace-1917",
      "ended_by: decree-1917",
      at: "ended_by: decree-1917",
      "there is no instrument \"decree-1917\""
    ),
    Damage(
      "a field that is none",
      convention,
      "place: St Petersburg",
      "town: St Petersburg",
      at: "town:",
      "town"
    ),
    Damage("a missing id", convention, "id: russo-japanese-secret-1912\n", "", at: "name: Third", "id"),
    Damage(
      "a file that is not named like its id",
      convention,
      "id: russo-japanese-secret-1912",
      "id: russo-japanese-secret-1913",
      at: "id: russo",
      "russo-japanese-secret-1913"
    ),
    Damage(
      "an id that is used twice",
      convention,
      "id: barga-08",
      "id: barga-07",
      at: "id: barga-07",
      "the id is used twice"
    ),
    Damage(
      "a clause before its instrument",
      convention,
      "start: 1912-07-08",
      "start: 1912-07-07",
      at: "start: 1912-07-07",
      "starts on 1912-07-07: expected a day from the instrument's signature on"
    ),
    Damage(
      "a secret clause that was never public",
      convention,
      "    public_from: \"1921/1933\"\n",
      "",
      at: "    secret: true",
      "does not say from when it was public"
    ),
    Damage(
      "an EDTF date that cannot be",
      convention,
      "public_from: \"1921/1933\"",
      "public_from: \"1933/1921\"",
      at: "public_from: \"1933/1921\"",
      "1933/1921"
    ),
    Damage(
      "a month that is none",
      convention,
      "in_force: 1912-07-08",
      "in_force: 1912-13-08",
      at: "in_force:",
      "1912-13"
    ),
    Damage(
      "a day that is none",
      convention,
      "start: 1912-07-08",
      "start: 1912-02-30",
      at: "start: 1912-02-30",
      "day 30 of 1912-02"
    ),
    Damage(
      "a clause that ends before it starts",
      convention,
      "end: 1917-11-08",
      "end: 1912-07-08",
      at: "end: 1912-07-08",
      "ends on 1912-07-08"
    ),
    Damage(
      "a certainty that is none",
      convention,
      "certainty: probable",
      "certainty: likely",
      at: "certainty: likely",
      "likely"
    ),
    Damage(
      "a railway zone without a line",
      convention,
      "tenure: sphere\n    kind: special-interests",
      "tenure: railway-zone\n    control: undelimited",
      at: "control: undelimited",
      "marks the tenure railway-zone as undelimited"
    ),
    Damage(
      "two sovereigns on a day",
      title,
      "end: 1912-02-12",
      "end: 1912-02-13",
      at: "    start: 1912-02-12",
      told: "instruments/republic-of-china-1912.yaml",
      "is a second sovereign of"
    ),
    Damage(
      "a mapping that is not closed",
      convention,
      "parties: [japan, russia]",
      "parties: [japan, russia",
      at: "signatories:",
      "is not YAML"
    ),
    Damage(
      "a power that is there twice",
      "powers.yaml",
      "- id: russia",
      "- id: japan  # again",
      at: "# again",
      "japan"
    ),
    Damage(
      "a row that is too short",
      "points.csv",
      "CP02,1907 secret convention (additional article),Hunchun,",
      "CP02,Hunchun,",
      at: "CP02,",
      "cells"
    ),
    Damage(
      "a latitude that is none",
      "points.csv",
      "130.3569,42.8674",
      "42.8674,130.3569",
      at: "CP02,",
      "latitude 130.3569"
    ),
    Damage(
      "a region that is part of nothing",
      "regions.yaml",
      "part_of: manchuria",
      "part_of: manchukuo",
      at: "id: north-manchuria",
      "manchukuo"
    ),
    Damage(
      "a line that is not there",
      "regions.yaml",
      "- peking-meridian-1912",
      "- peking-meridian-1913",
      at: "- peking-meridian-1913",
      "there is no line \"peking-meridian-1913\""
    ),
    Damage(
      "a line of an instrument that is not there",
      "lines/peking-meridian-1912.yaml",
      "instrument: russo-japanese-secret-1912",
      "instrument: russo-japanese-secret-1913",
      at: "instrument:",
      "there is no instrument \"russo-japanese-secret-1913\""
    ),
    Damage(
      "a railway of a power that is not there",
      "railways/railways.yaml",
      "power: soviet",
      "power: ussr",
      at: "power: ussr",
      "there is no power \"ussr\""
    ),
    Damage(
      "a railway by an instrument that is not there",
      "railways/railways.yaml",
      "instrument: mukden-1924",
      "instrument: mukden-1925",
      at: "instrument: mukden-1925",
      "there is no instrument \"mukden-1925\""
    ),
    Damage(
      "a railway without a course",
      "railways/railways.yaml",
      "- id: dairen-branch",
      "- id: dairen-spur",
      at: "- id: dairen-spur",
      "has no course of dairen-spur"
    ),
    Damage(
      "a railway with two owners",
      "railways/railways.yaml",
      "end: 1924-09-20",
      "end: 1924-09-21",
      at: "start: 1924-09-20",
      "the owner before it ends on 1924-09-21"
    ),
  ]

  /// What is found when rules and ground are combined.
  static let foundOnGround: [Damage] = [
    Damage(
      "a day without a sovereign",
      title,
      "end: 1912-02-12",
      "end: 1912-02-11",
      at: "end: 1912-02-11",
      "north-manchuria has no sovereign from 1912-02-11 to 1912-02-11"
    ),
    Damage(
      "a gap of a day",
      convention,
      "end: 1917-11-08",
      "end: 1917-11-07",
      at: "end: 1917-11-07",
      "ends on 1917-11-07, a day off what ended it"
    ),
    Damage(
      "an overlap of a day",
      convention,
      "end: 1917-11-08",
      "end: 1917-11-09",
      at: "end: 1917-11-09",
      "ends on 1917-11-09, a day off what ended it"
    ),
    Damage(
      "a day after the signature",
      convention,
      "start: 1912-07-08",
      "start: 1912-07-09",
      at: "start: 1912-07-09",
      "starts on 1912-07-09 and counts from signature, which is 1912-07-08"
    ),
    Damage(
      "a day that its EDTF does not allow",
      first,
      "signed: 1907-07-30",
      "signed: 1907-06",
      at: "start: 1907-07-30",
      "counts from signature, which is 1907-06"
    ),
    Damage(
      "a line that nothing uses",
      "regions.yaml",
      "  - hetao\n",
      "",
      at: nil,
      told: "lines/hetao.yaml",
      "no region is cut by this line"
    ),
    Damage(
      "a place outside its region",
      "places.csv",
      "126.9784,37.5660,1,capital,korea",
      "126.9784,37.5660,1,capital,kwantung",
      at: "seoul,",
      "Seoul falls in korea, expected kwantung"
    ),
    Damage(
      "a place that was moved",
      "places.csv",
      "126.9784,37.5660",
      "126.9784,47.5660",
      at: "seoul,",
      "Seoul falls in north-manchuria, expected korea"
    ),
  ]
}
