namespace CfnGen.Cli.Templates;

/// <summary>One file that is ready to take its place by a rename, which no reader ever sees half done.</summary>
internal sealed class StagedFile
{
    private readonly string path;
    private string? temporary;

    private StagedFile(string name, string path, string? temporary, FileChange change) =>
        (Name, this.path, this.temporary, Change) = (name, path, temporary, change);

    public FileChange Change { get; }

    /// <summary>Below the output folder.</summary>
    public string Name { get; }

    public static StagedFile Unchanged(string name) => new(name, name, null, FileChange.Unchanged);

    /// <exception cref="OutputException">The disk refused; the temporary file is gone.</exception>
    public static StagedFile Write(string name, string path, byte[] content, FileChange change)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException(path, $"Cannot write {path}: a folder of that name is in the way.");
        }

        // In the same folder, because a rename is atomic on one disk only; with the process's number, because two may run.
        var temporary = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        var staged = new StagedFile(name, path, temporary, change);
        try
        {
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                // Who may read the old file may read the new one, and nobody else.
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            }

            return staged;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            staged.Discard();
            throw Refused(path, refused);
        }
    }

    /// <exception cref="OutputException">The disk refused; the old file is as it was.</exception>
    public void Commit()
    {
        if (temporary is null)
        {
            return;
        }

        try
        {
            File.Move(temporary, path, overwrite: true);
            temporary = null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, refused);
        }
    }

    /// <summary>Removes the temporary file, if there still is one.</summary>
    public void Discard()
    {
        if (temporary is null)
        {
            return;
        }

        try
        {
            File.Delete(temporary);
            temporary = null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A folder that refuses this has refused the file itself before, and that is what the user is told.
        }
    }

    private static OutputException Refused(string path, Exception refused) =>
        new(path, $"Cannot write {path}: {refused.Message} The file is as it was before.", refused);
}
