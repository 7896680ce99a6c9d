namespace CfnGen.Cli.Templates;

/// <summary>The folder that holds the generated templates.</summary>
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

    /// <summary>Puts what has changed into temporary files beside the old ones, so that a full disk, a refused write or Ctrl-C changes nothing.</summary>
    /// <exception cref="OutputException">The disk refused; no temporary file is left.</exception>
    /// <exception cref="OperationCanceledException">No temporary file is left.</exception>
    public StagedFiles Stage(IEnumerable<RenderedTemplate> templates, CancellationToken cancel)
    {
        Make();
        var staged = new StagedFiles();
        try
        {
            foreach (var template in templates)
            {
                cancel.ThrowIfCancellationRequested();
                var current = Read(template.FileName);
                staged.Add(current is not null && template.IsIn(current)
                    ? StagedFile.Unchanged(template.FileName)
                    : StagedFile.Write(Display(template.FileName), template.Content, current is null ? FileChange.Created : FileChange.Updated));
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

    private void Make()
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
