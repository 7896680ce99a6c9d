namespace CfnGen.Cli.Templates;

/// <summary>The folder that holds the generated templates, and a folder for each environment.</summary>
internal sealed class TemplateFolder(string path)
{
    /// <summary>A file's path as the user would write it.</summary>
    public string Display(string fileName) => Path.Join(path, fileName);

    /// <summary>The bytes of a file; null when there is none.</summary>
    /// <exception cref="OutputException">It cannot be read.</exception>
    public byte[]? Read(string fileName)
    {
        var file = Display(fileName);
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(file, $"Cannot read {file}: {refused.Message}", refused);
        }
    }

    /// <summary>The names of the files with this ending, in ordinal order.</summary>
    public IReadOnlyList<string> FilesEndingIn(string ending)
    {
        var names = new List<string>();
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.GetFiles(path))
            {
                if (file.EndsWith(ending, StringComparison.Ordinal))
                {
                    names.Add(Path.GetFileName(file));
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The files of the environments, which all are generated: those with one of these endings in folders directly below, in ordinal order.</summary>
    public IReadOnlyList<string> FilesBelowEndingIn(params ReadOnlySpan<string> endings)
    {
        var names = new List<string>();
        foreach (var folder in Directory.Exists(path) ? Directory.GetDirectories(path) : [])
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                foreach (var ending in endings)
                {
                    if (file.EndsWith(ending, StringComparison.Ordinal))
                    {
                        names.Add($"{Path.GetFileName(folder)}/{Path.GetFileName(file)}");
                    }
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Puts what has changed into temporary files beside the old ones, so that a full disk, a refused write or Ctrl-C changes nothing.</summary>
    /// <exception cref="OutputException">The disk refused; no temporary file is left.</exception>
    /// <exception cref="OperationCanceledException">No temporary file is left.</exception>
    public StagedFiles Stage(IEnumerable<RenderedFile> files, CancellationToken cancel)
    {
        Make(path);
        var staged = new StagedFiles();
        try
        {
            foreach (var file in files)
            {
                cancel.ThrowIfCancellationRequested();
                var current = Read(file.Name);
                if (current is not null && file.IsIn(current))
                {
                    staged.Add(StagedFile.Unchanged(file.Name));
                    continue;
                }

                if (file.Name.Contains('/'))
                {
                    Make(Path.GetDirectoryName(Display(file.Name))!);
                }

                staged.Add(StagedFile.Write(file.Name, Display(file.Name), file.Content, current is null ? FileChange.Created : FileChange.Updated));
            }

            cancel.ThrowIfCancellationRequested();
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    private static void Make(string path)
    {
        if (File.Exists(path))
        {
            throw new OutputException(path, $"Cannot write to the folder {path}: a file of that name is in the way. Remove it, or choose another folder with --output.");
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputException(path, $"Cannot make the folder {path}: {refused.Message} Choose another one with --output.", refused);
        }
    }
}
