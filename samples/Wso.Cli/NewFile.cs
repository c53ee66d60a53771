using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Wso.Cli;

/// <summary>
/// A file that has its name only once it is whole: it is written beside it, and renamed. Whoever finds the name finds all of it.
/// </summary>
internal sealed class NewFile : IDisposable
{
    private const string Nothing = "Nothing of it is left there.";

    private readonly string path;
    private readonly string beside;
    private readonly PosixSignalRegistration[] stops;
    private bool isWhole;

    private NewFile(string path)
    {
        this.path = path;
        beside = $"{path}.{Path.GetRandomFileName()[..8]}.part";
        var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1);
        Stream = new GuardedStream(file, path, left: Nothing);
        stops = [.. Array.ConvertAll([PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP], Stopped)];
    }

    public Stream Stream { get; }

    /// <exception cref="IOException">There is such a file already, or none can be made there.</exception>
    public static NewFile At(string path) =>
        File.Exists(path) || new FileInfo(path).LinkTarget is not null
            ? throw new IOException($"{path} is there already. Nothing is written over: give another file.")
            : new NewFile(path);

    /// <summary>All of it is written.</summary>
    /// <exception cref="OutputFailedException">It cannot be given its name, because another run was faster, say.</exception>
    public void Finish()
    {
        Stream.Dispose();
        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path, fault, Nothing);
        }

        isWhole = true;
    }

    /// <summary>Without <see cref="Finish"/> nothing of it stays.</summary>
    public void Dispose()
    {
        Array.ForEach(stops, static stop => stop.Dispose());
        Stream.Dispose();
        if (!isWhole)
        {
            Remove();
        }
    }

    /// <summary>The process ends behind it as it would have.</summary>
    private PosixSignalRegistration Stopped(PosixSignal signal) => PosixSignalRegistration.Create(signal, _ =>
    {
        Remove();
        Console.Error.WriteLine($"Stopped. {path} was not written.");
    });

    private void Remove()
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A part of a file is left. Its name says so.
        }
    }
}
