using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The Python file of a Lambda function, which lies beside the stack that uses it and is embedded in the stack's assembly.</summary>
public static class PythonSource
{
    /// <summary>Longer code does not belong into a template: it is a package of its own then, in a bucket.</summary>
    private const int MaxLength = 4096;

    /// <summary>The text of a file in the folder of a stack, for the property <c>ZipFile</c>, under which the handler's module is called <c>index</c>.</summary>
    /// <typeparam name="TStack">The stack, whose namespace is the file's folder.</typeparam>
    /// <param name="file">Such as <c>backlog_per_task.py</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file, or it is too long.</exception>
    public static CfnString Beside<TStack>(string file)
        where TStack : Stack
    {
        using var stream = typeof(TStack).Assembly.GetManifestResourceStream(typeof(TStack), file)
            ?? throw new InvalidOperationException($"No file '{file}' is embedded beside {typeof(TStack).Name}: put it into that stack's folder, with the ending .py.");
        using var reader = new StreamReader(stream);
        return Inline(file, reader.ReadToEnd());
    }

    /// <summary>A source that is short enough to stand in a template.</summary>
    /// <param name="file">What the source is called when it is too long.</param>
    /// <param name="text">The source.</param>
    /// <exception cref="InvalidOperationException">It is too long.</exception>
    public static CfnString Inline(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var unix = text.ReplaceLineEndings("\n");
        return unix.Length <= MaxLength
            ? unix
            : throw new InvalidOperationException($"'{file}' has {unix.Length} characters, and a function in a template at most {MaxLength}: shorten it, or deploy it from a bucket.");
    }
}
