import MapFormats
import TestSupport
import Testing

@Suite struct TimelineVerbTests {
  private func timeline(_ words: String) throws -> Program.Outcome {
    let outcome = try Program.spheres.run("timeline " + words)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    return outcome
  }

  @Test func `every change of a place in words, with what began and what ended it`() throws {
    let lines = try timeline("--place Dolonnor").lines
    #expect(
      lines[0] == "Dolonnor (Lamamiao), today Duolun"
        && lines[1] == "116.4891,42.1871  North-eastern Chahar, in Eastern Inner Mongolia, in Inner Mongolia"
    )
    #expect(lines.contains("1912-07-08 to 1912-12-31  Japan, sphere of influence, secret"))
    #expect(
      lines.contains {
        $0.hasPrefix("    + Japan, sphere of influence (special interests), secret: Third convention")
      }
    )
    #expect(
      lines.contains {
        $0.hasPrefix("    - Japan, sphere of influence (special interests): Third")
          && $0.contains("ended by October Revolution")
      }
    )
    #expect(
      lines.contains {
        $0.hasPrefix("    ~ Japan, sphere of influence (special interests), no longer recognised by ")
      }
    )
    #expect(lines.contains("1945-08-18 to 1946-01-05  Soviet Union, occupation"))
  }

  @Test func `as CSV a row for each stretch, with consecutive days in ISO 8601`() throws {
    let lines = try timeline("--place Dolonnor --csv").lines
    #expect(
      lines[0] == "from,to,status,power,tenure,claim,instrument,secret,certainty,sovereign,began,ended"
    )
    let rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count > 10)
    #expect(rows.first?[0] == "1894-08-01")
    #expect(rows.last?[1] == "1946-01-05")
    for row in rows {
      #expect(row.count == 12)
      #expect(row[0].count == 10 && row[1].count == 10 && row[0] <= row[1])
    }
    #expect(
      lines.contains {
        $0.hasPrefix(
          "1912-07-08,1912-12-31,held,japan,sphere,inner-mongolia-east-05,russo-japanese-secret-1912,true,"
        )
      }
    )
  }

  @Test func `as JSON with every claim`() throws {
    let json = try timeline("--place Dolonnor --json").json()
    #expect(json["region"] == .string("inner-mongolia-east"))
    #expect(json["face"] == .string("chahar-north-east"))
    let changes = json["changes"]?.elements ?? []
    #expect(changes.count > 10)
    let secret = try #require(changes.first { $0["from"] == .string("1912-07-08") })
    // In 1913 the columns of Urga were somewhere in Inner Mongolia.
    #expect(secret["to"] == .string("1912-12-31"))
    #expect(secret["predominant"]?["power"] == .string("japan"))
    #expect((secret["claims"]?.elements.count ?? 0) > 2)
  }

  @Test func `the public's timeline has no secret sphere`() throws {
    let csv = try timeline("--place Dolonnor --csv --known-to public").text
    #expect(!csv.contains("russo-japanese-secret"))
    #expect(csv.contains("sino-japanese-1915"))
  }

  @Test func `contested ground names all contenders`() throws {
    let lines = try timeline("--place Urga --csv").lines
    #expect(lines.contains { $0.hasPrefix("1921-02-04,1921-07-10,contested,russia china,") })
  }

  @Test func `outside the map the timeline is empty`() throws {
    let outcome = try Program.spheres.run("timeline 1,1")
    #expect(outcome.code == 65)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("1,1 is outside the regions of this atlas"))
    let near = try Program.spheres.run("timeline 122.36,53.48")
    #expect(near.code == 65)
    #expect(near.errors.contains("atlas; near-border: Frontier of Manchuria and Russia, 0.1 km away, known"))
  }

  @Test func `JSON and CSV exclude each other`() throws {
    #expect(try Program.spheres.run("timeline --place Urga --json --csv").code == 64)
  }
}
