// The names and the documentation are those of `spheres.h`.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CSpheres
import Diplomacy
import HistoricalAtlas
import LocatedTables
import MapFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@c @implementation
public func spheres_open(
  _ folder: UnsafePointer<CChar>?,
  _ atlas: UnsafeMutablePointer<OpaquePointer?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(message) { () throws(Refusal) in
    let output = try unsafe required("the address of the atlas", atlas)
    let folder = try unsafe text("folder", folder)
    let opened: OpenAtlas
    do throws(AtlasError) {
      opened = try OpenAtlas(folder: folder)
    } catch {
      throw Refusal(error)
    }
    unsafe output.pointee = OpaquePointer(Unmanaged.passRetained(opened).toOpaque())
  }
}

@c @implementation
public func spheres_close(_ atlas: OpaquePointer?) {
  guard let atlas = unsafe atlas else { return }
  unsafe Unmanaged<OpenAtlas>.fromOpaque(UnsafeRawPointer(atlas)).release()
}

@c @implementation
public func spheres_free(_ text: UnsafeMutablePointer<CChar>?) {
  unsafe free(text)
}

/// The version as C has it, made once.
nonisolated(unsafe) private let version = unsafe strdup(SpheresVersion.text)
private let unknownVersion: StaticString = "unknown"

@c @implementation
public func spheres_version() -> UnsafePointer<CChar> {
  if let version = unsafe version { return unsafe UnsafePointer(version) }
  return unsafe UnsafeRawPointer(unknownVersion.utf8Start).assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func spheres_interface_version() -> Int32 { SPHERES_INTERFACE_VERSION }

@c @implementation
public func spheres_about(
  _ atlas: OpaquePointer?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in try unsafe opened(atlas).about.bytes() }
}

@c @implementation
public func spheres_at(
  _ atlas: OpaquePointer?,
  _ longitude: Double,
  _ latitude: Double,
  _ date: UnsafePointer<CChar>?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in
    try unsafe opened(atlas).answer(
      at: position(longitude, latitude),
      nil,
      in: period(date),
      knownTo: knowledge(knownTo, asOf)
    )
  }
}

@c @implementation
public func spheres_at_place(
  _ atlas: OpaquePointer?,
  _ place: UnsafePointer<CChar>?,
  _ date: UnsafePointer<CChar>?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in
    let atlas = try unsafe opened(atlas)
    let place = try unsafe atlas.place(place)
    return try unsafe atlas.answer(
      at: place.position,
      place,
      in: period(date),
      knownTo: knowledge(knownTo, asOf)
    )
  }
}

@c @implementation
public func spheres_timeline(
  _ atlas: OpaquePointer?,
  _ longitude: Double,
  _ latitude: Double,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in
    try unsafe opened(atlas).timeline(
      at: position(longitude, latitude),
      nil,
      knownTo: knowledge(knownTo, asOf)
    )
  }
}

@c @implementation
public func spheres_timeline_place(
  _ atlas: OpaquePointer?,
  _ place: UnsafePointer<CChar>?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in
    let atlas = try unsafe opened(atlas)
    let place = try unsafe atlas.place(place)
    return try unsafe atlas.timeline(at: place.position, place, knownTo: knowledge(knownTo, asOf))
  }
}

@c @implementation
public func spheres_layer(
  _ atlas: OpaquePointer?,
  _ layer: UnsafePointer<CChar>?,
  _ date: UnsafePointer<CChar>?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ geojson: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(geojson, message) { () throws(Refusal) in
    let atlas = try unsafe opened(atlas)
    let name = try unsafe text("layer", layer)
    let days = try unsafe optionalText("date", date).map { (text) throws(Refusal) in
      try period("date", text)
    }
    return try unsafe atlas.layer(named: name, in: days, knownTo: knowledge(knownTo, asOf))
  }
}

@c @implementation
public func spheres_answers(
  _ atlas: OpaquePointer?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ json: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(json, message) { () throws(Refusal) in
    let answers = try unsafe opened(atlas).answers(knownTo: knowledge(knownTo, asOf))
    return answers.json.bytes()
  }
}

@c @implementation
public func spheres_locate(
  _ atlas: OpaquePointer?,
  _ knownTo: UnsafePointer<CChar>?,
  _ asOf: UnsafePointer<CChar>?,
  _ count: Int64,
  _ longitudes: UnsafePointer<Double>?,
  _ latitudes: UnsafePointer<Double>?,
  _ dayCount: Int64,
  _ days: UnsafePointer<Int32>?,
  _ answers: UnsafeMutablePointer<Int32>?,
  _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  unsafe ending(message) { () throws(Refusal) in
    let atlas = try unsafe opened(atlas)
    let knowledge = try unsafe knowledge(knownTo, asOf)
    guard (0...mostRows).contains(count) else {
      throw .wrongUsage("\(count) rows: expected 0 to \(mostRows)")
    }
    guard dayCount == count || dayCount == 1 else {
      throw .wrongUsage("\(dayCount) days for \(count) rows: expected as many, or one for all")
    }
    guard count > 0 else { return }
    guard let longitudes = unsafe longitudes, let latitudes = unsafe latitudes, let days = unsafe days,
      let answers = unsafe answers
    else {
      throw .wrongUsage("an array is missing: NULL, expected longitudes, latitudes, days and answers")
    }
    let (rows, dates) = (Int(count), Int(dayCount))
    unsafe atlas.answers(knownTo: knowledge).locate(
      longitudes: UnsafeBufferPointer(start: longitudes, count: rows),
      latitudes: UnsafeBufferPointer(start: latitudes, count: rows),
      days: UnsafeBufferPointer(start: days, count: dates),
      into: UnsafeMutableBufferPointer(start: answers, count: rows)
    )
  }
}

/// No array of more rows is there.
private let mostRows: Int64 = 1 << 40
