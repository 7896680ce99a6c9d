using CfnGen.TestKit.Surroundings;

namespace CfnGen.Deployment.Tests.CloudFormation.Wire;

/// <summary>What botocore, AWS's own library of another language, sends and reads for one operation with every member set.</summary>
/// <remarks>A text is its own path (<c>Tags.1.Key</c>), a number 7, a flag true, an enumeration its first value, a list has two items.</remarks>
internal sealed record OperationSample(IReadOnlyList<string> Form, string Answer, IReadOnlyList<string> Members)
{
    private const string Folder = "tests/CfnGen.Deployment.Tests/CloudFormation/Wire/Samples";

    public static IEnumerable<string> Operations =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(Folder)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static OperationSample Of(string operation)
    {
        var sections = File.ReadAllText(RepositoryRoot.Combine($"{Folder}/{operation}.txt")).Replace("\r", "", StringComparison.Ordinal).Split("# ")[1..]
            .Select(section => section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .ToList();
        return new(Lines(sections[0]), sections[1], Lines(sections[2]));
    }

    private static string[] Lines(string section) => [.. section.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
