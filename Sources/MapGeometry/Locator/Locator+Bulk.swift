extension Locator {
  /// Writes the label of each position; positions are grid steps (degrees × 10⁷).
  ///
  /// Steps off the globe are `outside`. Cost: about 3 nanoseconds per position, about 20 near borders; no
  /// allocation per position. Split the buffers to use several threads.
  ///
  /// - Parameters:
  ///   - longitudes: Steps east of Greenwich.
  ///   - latitudes: Steps north of the equator, as many.
  ///   - labels: The output, one label per position.
  public func locate(
    longitudes: Span<Int32>,
    latitudes: Span<Int32>,
    into labels: inout MutableSpan<FaceLabel>
  ) {
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          locate(longitudes: x, latitudes: y, into: labels)
        }
      }
    }
  }

  /// Writes the label of each position; positions are degrees, snapped as `Position` snaps them.
  ///
  /// Invalid positions get `noPosition`. Same cost as for grid steps.
  ///
  /// - Parameters:
  ///   - longitudes: Degrees east of Greenwich.
  ///   - latitudes: Degrees north of the equator, as many.
  ///   - labels: The output, one label per position.
  public func locate(
    longitudes: Span<Double>,
    latitudes: Span<Double>,
    into labels: inout MutableSpan<FaceLabel>
  ) {
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          locate(longitudes: x, latitudes: y, into: labels)
        }
      }
    }
  }

  /// Writes the label of each position, like the call with spans.
  public func locate(
    longitudes: UnsafeBufferPointer<Int32>,
    latitudes: UnsafeBufferPointer<Int32>,
    into labels: UnsafeMutableBufferPointer<FaceLabel>
  ) {
    precondition(longitudes.count == latitudes.count && labels.count >= longitudes.count)
    guard let x = longitudes.baseAddress, let y = latitudes.baseAddress, let labels = labels.baseAddress
    else { return }
    inBlocks(of: longitudes.count) { reading, block, start, count in
      let steps = LocatorSteps(x: x + start, y: y + start)
      steps.setCells(frame, count: count, in: block)
      let left = reading.labelByCells(count: count, into: labels + start, using: block)
      steps.snap(left, frame, in: block)
      reading.labelWaiting(left, into: labels + start, using: block)
    }
  }

  /// Writes the label of each position, like the call with spans.
  public func locate(
    longitudes: UnsafeBufferPointer<Double>,
    latitudes: UnsafeBufferPointer<Double>,
    into labels: UnsafeMutableBufferPointer<FaceLabel>
  ) {
    precondition(longitudes.count == latitudes.count && labels.count >= longitudes.count)
    guard let x = longitudes.baseAddress, let y = latitudes.baseAddress, let labels = labels.baseAddress
    else { return }
    let scale = LocatorScale(frame)
    inBlocks(of: longitudes.count) { reading, block, start, count in
      let degrees = LocatorDegrees(longitudes: x + start, latitudes: y + start)
      let areAllOn = degrees.setCells(scale, count: count, in: block)
      let left = reading.labelByCells(count: count, into: labels + start, using: block)
      degrees.snap(left, frame, in: block)
      reading.labelWaiting(left, into: labels + start, using: block)
      if !areAllOn { degrees.setNoPosition(labels + start, count: count) }
    }
  }

  /// Calls back with each block of positions: its start and size.
  @inline(__always)
  private func inBlocks(of count: Int, _ work: (LocatorReading, LocatorBlock, Int, Int) -> Void) {
    lent { reading in
      LocatorBlock.lent { block in
        var start = 0
        while start < count {
          let size = min(LocatorBlock.size, count &- start)
          work(reading, block, start, size)
          start &+= size
        }
      }
    }
  }
}
