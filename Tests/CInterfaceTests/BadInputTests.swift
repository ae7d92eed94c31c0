import CInterface
import CSpheres
import TestSupport
import Testing

/// Whatever is passed, an entry ends with a status and a message.
@Suite struct BadInputTests {
  private let opened = OpenedAtlas()

  @Test func `a folder that is missing, not UTF-8 or damaged is reported`() throws {
    #expect(OpenedAtlas("/nowhere").status == SPHERES_CANNOT_READ)
    #expect(OpenedAtlas("/nowhere").message?.contains("cannot read /nowhere/built/manifest.json") == true)
    #expect(OpenedAtlas(nil).message == "folder is missing: NULL, expected a text")
    var atlas: OpaquePointer?
    let reply = Reply { _, message in
      [CChar](arrayLiteral: -1, -2, 0).withUnsafeBufferPointer {
        spheres_open($0.baseAddress, &atlas, message)
      }
    }
    #expect(reply.message == "folder is not UTF-8" && atlas == nil)
    let folder = try TemporaryFolder()
    try folder.copy("\(ShippedData.folder)/built", to: "built")
    try folder.write([0, 1, 2], to: "built/answers.cbor")
    #expect(OpenedAtlas(folder.path).status == SPHERES_BAD_INPUT)
  }

  @Test func `every address may be NULL`() {
    let day = "1907-07-31"
    #expect(spheres_open(ShippedData.folder, nil, nil) == SPHERES_WRONG_USAGE)
    #expect(spheres_about(opened.pointer, nil, nil) == SPHERES_WRONG_USAGE)
    #expect(spheres_at(opened.pointer, 126, 45, day, nil, nil, nil, nil) == SPHERES_WRONG_USAGE)
    #expect(spheres_at(nil, 126, 45, day, nil, nil, nil, nil) == SPHERES_WRONG_USAGE)
    for reply in [
      Reply { spheres_about(nil, $0, $1) },
      Reply { spheres_at(nil, 126, 45, day, nil, nil, $0, $1) },
      Reply { spheres_at(opened.pointer, 126, 45, nil, nil, nil, $0, $1) },
      Reply { spheres_at_place(nil, "Harbin", day, nil, nil, $0, $1) },
      Reply { spheres_at_place(opened.pointer, nil, day, nil, nil, $0, $1) },
      Reply { spheres_timeline(nil, 126, 45, nil, nil, $0, $1) },
      Reply { spheres_timeline_place(opened.pointer, nil, nil, nil, $0, $1) },
      Reply { spheres_layer(nil, "claims", day, nil, nil, $0, $1) },
      Reply { spheres_layer(opened.pointer, nil, day, nil, nil, $0, $1) },
      Reply { spheres_answers(nil, nil, nil, $0, $1) },
      Reply { _, message in spheres_locate(nil, nil, nil, 0, nil, nil, 0, nil, nil, message) },
      Reply { _, message in spheres_locate(opened.pointer, nil, nil, 1, nil, nil, 1, nil, nil, message) },
    ] {
      #expect(reply.status == SPHERES_WRONG_USAGE && reply.text == nil)
      #expect(reply.message?.contains("is missing: NULL") == true)
    }
    spheres_free(nil)
    spheres_close(nil)
  }

  @Test(arguments: [
    (Double.nan, 45.0, "is not a pair of finite numbers"), (.infinity, 45, "is not a pair of finite numbers"),
    (45, 126, "longitude comes first: did you mean"), (1e300, -1e300, "is not within"),
    (-.infinity, .nan, "is not a pair of finite numbers"),
  ])
  func `numbers that are no position are reported`(longitude: Double, latitude: Double, words: String) {
    let reply = Reply { spheres_at(opened.pointer, longitude, latitude, "1907", nil, nil, $0, $1) }
    #expect(reply.status == SPHERES_WRONG_USAGE && reply.message?.contains(words) == true)
    let timeline = Reply { spheres_timeline(opened.pointer, longitude, latitude, nil, nil, $0, $1) }
    #expect(timeline.message == reply.message)
  }

  @Test(arguments: ["", "1907-02-30", "0000", "99999-01-01", "yesterday", "1907-07-31T12:00", "\u{1F5FA}"])
  func `a text that is no date is reported`(date: String) {
    let reply = Reply { spheres_at(opened.pointer, 126.65, 45.75, date, nil, nil, $0, $1) }
    #expect(reply.status == SPHERES_WRONG_USAGE && reply.message?.hasPrefix("date: ") == true)
  }

  @Test func `words, days and counts that are not accepted are reported`() {
    let knower = Reply { spheres_answers(opened.pointer, "everyone", nil, $0, $1) }
    #expect(knower.message == "known_to \"everyone\": expected public or signatories")
    let alone = Reply { spheres_answers(opened.pointer, nil, "1912-01-01", $0, $1) }
    #expect(alone.message == "as_of goes with known_to")
    let year = Reply { spheres_answers(opened.pointer, "public", "1912", $0, $1) }
    #expect(year.message == "as_of 1912: expected one day")
    let layer = Reply { spheres_layer(opened.pointer, "claim", nil, nil, nil, $0, $1) }
    #expect(layer.message == "there is no layer \"claim\"; did you mean claims?")
    let late = Reply { spheres_layer(opened.pointer, "claims", "1999", nil, nil, $0, $1) }
    #expect(late.status == SPHERES_BAD_INPUT)
    let place = Reply { spheres_at_place(opened.pointer, "Harbn", "1907", nil, nil, $0, $1) }
    #expect(place.status == SPHERES_BAD_INPUT && place.message?.contains("did you mean Harbin") == true)
    let sea = Reply { spheres_timeline(opened.pointer, 0, 0, nil, nil, $0, $1) }
    #expect(sea.status == SPHERES_BAD_INPUT && sea.message?.hasPrefix("0,0 is outside") == true)
    for (count, days) in [(-1, 1), (Int64.min, 1), (.max, 1), (2, 3), (2, -1), (2, 0)] as [(Int64, Int64)] {
      let reply = Reply { _, message in
        spheres_locate(opened.pointer, nil, nil, count, nil, nil, days, nil, nil, message)
      }
      #expect(reply.status == SPHERES_WRONG_USAGE && reply.message?.contains("expected") == true)
    }
  }
}
