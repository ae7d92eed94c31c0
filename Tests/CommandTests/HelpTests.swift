import ArgumentParser
import TestSupport
import Testing

@testable import spheres

/// The examples in the help of each verb are run literally.
@Suite struct HelpTests {
  @Test func `the help of every verb has two examples`() throws {
    let verbs = try CommandHelp.verbs()
    #expect(verbs.count == Spheres.configuration.subcommands.count)
    for verb in verbs {
      #expect(verb.examples.count >= 2, "\(verb.name)")
      #expect(verb.examples.allSatisfy { $0.contains("spheres \(verb.name)") }, "\(verb.name)")
      let help = try Program.spheres.run([verb.name, "--help"])
      #expect(help.code == 0 && help.errors.isEmpty)
      #expect(help.text.contains("USAGE: spheres \(verb.name)"))
      #expect(help.text.contains("\n  spheres \(verb.name)"), "\(help.text)")
    }
  }

  @Test(
    arguments: [
      "at", "timeline", "why", "diff", "locate", "map", "chart", "atlas", "export", "overlap", "places",
      "regions", "treaties", "datasets", "new", "check", "build",
    ]
  )
  func `every example in the help of a verb works`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try UserFiles.write(to: folder)
    #expect(try Program.spheres.run("new GeoData", in: folder).code == 0)
    let verb = try #require(try CommandHelp.verbs().first { $0.name == name })
    for example in verb.examples {
      let outcome = try Shell.run(example, in: folder)
      #expect(outcome.code == 0, "\(example)\n\(outcome.errors)")
    }
  }
}
