import ArgumentParser
import TestSupport
import Testing

@testable import spheres

/// The verbs that other programs do.
@Suite struct HandedOverTests {
  @Test func `the verbs that are handed over are those with only their help in spheres`() {
    let verbs = Spheres.configuration.subcommands
    let onlyHelp = verbs.filter { "\($0)".hasPrefix("HandedOver<") }.map { $0._commandName }
    #expect(Set(HandedOverVerb.allCases.map(\.rawValue)) == Set(onlyHelp))
    #expect(onlyHelp.count == HandedOverVerb.allCases.count)
  }

  @Test(arguments: HandedOverVerb.allCases)
  func `help of a verb needs no other program, but the verb needs its own`(_ verb: HandedOverVerb) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("bin")
    try folder.copy(Program.spheres.path, to: "bin/spheres")
    let alone = Program(path: folder["bin/spheres"])
    for words in [[verb.rawValue, "--help"], [verb.rawValue, "-h"], ["help", verb.rawValue]] {
      let help = try alone.run(words, in: folder)
      #expect(help.code == 0 && help.errors.isEmpty)
      #expect(help.text.contains("USAGE: spheres \(verb.rawValue)"))
    }
    let outcome = try alone.run([verb.rawValue], in: folder)
    #expect(outcome.code == 66)
    #expect(outcome.errors.hasPrefix("spheres: cannot run "))
    let missing = "bin/\(verb.program.rawValue): no such file or folder\n"
    #expect(outcome.errors.hasSuffix(missing), "\(outcome.errors)")
  }

  @Test func `each program refuses the other's verbs`() throws {
    #expect(try Program.spheresGIS.run("check GeoData").code == 64)
    #expect(try Program.spheresBuild.run("map --date 1912-07-09 -o map.svg").code == 64)
  }

  @Test func `arguments are handed over unchanged, even blank and empty ones`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.spheres.run(["check", "no such  folder"], in: folder)
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("no such  folder"), "\(outcome.errors)")
    let empty = try Program.spheres.run(["map", "--date", "", "-o", "map.svg"], in: folder)
    #expect(empty.code == 64)
    #expect(empty.errors.contains("\"\" is no date"), "\(empty.errors)")
  }
}
