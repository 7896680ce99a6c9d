using CfnGen.Cli.Templates;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Deploying;

/// <summary>A file of parameters in one of the forms that AWS's services take: CloudFormation's list, CodePipeline's configuration, Git sync's deployment file.</summary>
internal sealed class ParameterFile
{
    private static readonly string[] ConfigurationKeys = ["Parameters", "Tags", "StackPolicy"];
    private static readonly string[] GitSyncKeys = ["template-file-path", "parameters", "tags"];
    private static readonly string[] ItemKeys = ["ParameterKey", "ParameterValue", "UsePreviousValue"];

    private readonly string name;

    private ParameterFile(string name) => this.name = name;

    /// <summary>The value of each; null: the one that the stack has.</summary>
    public Dictionary<string, string?> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>JSON; null: the file has none.</summary>
    public string? StackPolicy { get; private set; }

    /// <exception cref="WrongUsageException">The file has none of the forms.</exception>
    public static ParameterFile Read(string file)
    {
        var read = new ParameterFile(file);
        try
        {
            // A template is a mapping, so a list is read as the value of one.
            var content = File.ReadAllText(file);
            var isList = content.AsSpan().TrimStart() is ['[' or '-', ..];
            var root = TemplateReader.Read(System.Text.Encoding.UTF8.GetBytes(isList ? Listed(content) : content), file).Root;
            if (isList)
            {
                read.TakeList(root["Parameters"]);
            }
            else
            {
                read.Take(root);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(file, $"Cannot read {file}: {refused.Message}", refused);
        }

        return read;
    }

    private static string Listed(string content) =>
        content.AsSpan().TrimStart() is ['[', ..] ? $$"""{"Parameters": {{content}}}""" : "Parameters:\n" + content;

    private void Take(MappingNode root)
    {
        var keys = root.Entries.Any(entry => Array.IndexOf(GitSyncKeys, entry.Key) >= 0) ? GitSyncKeys : ConfigurationKeys;
        foreach (var entry in root.Entries)
        {
            switch (Array.IndexOf(keys, entry.Key) >= 0 ? entry.Key : null)
            {
                case "Parameters" or "parameters":
                    TakeTexts(entry, (parameter, value) => Parameters[parameter] = value);
                    break;
                case "Tags" or "tags":
                    TakeTexts(entry, (key, value) => Tags[key] = value);
                    break;
                case "StackPolicy" when entry.Value is MappingNode policy:
                    StackPolicy = new TemplateDocument(policy).ToJson();
                    break;
                case "template-file-path":
                    break;
                default:
                    throw Wrong(entry.Key, keys);
            }
        }
    }

    private void TakeTexts(MappingEntry section, Action<string, string> take)
    {
        foreach (var entry in (section.Value as MappingNode ?? throw new WrongUsageException($"{name}: {section.Key} maps names to values.")).Entries)
        {
            take(entry.Key, Text(entry.Key, entry.Value));
        }
    }

    private void TakeList(TemplateNode? list)
    {
        foreach (var item in (list as SequenceNode)?.Items ?? [])
        {
            if (item is not MappingNode body || body["ParameterKey"] is not ScalarNode { Text: var key })
            {
                throw new WrongUsageException($"{name}: each item of the list has a ParameterKey, and a ParameterValue or UsePreviousValue: true.");
            }

            foreach (var entry in body.Entries)
            {
                if (Array.IndexOf(ItemKeys, entry.Key) < 0)
                {
                    throw Wrong(entry.Key, ItemKeys);
                }
            }

            var value = (body["UsePreviousValue"] is ScalarNode { Text: "true" }, body["ParameterValue"]) switch
            {
                (true, null) => null,
                (false, { } given) => Text(key, given),
                (true, _) => throw new WrongUsageException($"{name}: '{key}' has both a ParameterValue and UsePreviousValue: true, which CloudFormation does not take."),
                _ => throw new WrongUsageException($"{name}: '{key}' has neither a ParameterValue nor UsePreviousValue: true."),
            };
            if (!Parameters.TryAdd(key, value))
            {
                throw new WrongUsageException($"{name}: '{key}' is there twice, and CloudFormation takes it once.");
            }
        }
    }

    // As it stands in the file: 012 is no number of octal digits here.
    private string Text(string key, TemplateNode value) => value is ScalarNode { Kind: not ScalarKind.Null } scalar
        ? scalar.Written ?? scalar.Text
        : throw new WrongUsageException($"{name}: the value of '{key}' is a text; that of a list parts its items by commas.");

    private WrongUsageException Wrong(string key, string[] keys) => new(NearestName.Of(key, keys) is { } nearest
        ? $"{name}: '{key}' has no meaning in a file of parameters. Did you mean '{nearest}'?"
        : $"{name}: '{key}' has no meaning in a file of parameters: it has {string.Join(", ", keys)}.");
}
