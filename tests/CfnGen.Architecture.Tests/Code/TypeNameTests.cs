using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Code;

public sealed class TypeNameTests
{
    /// <summary>Words that say nothing of what a type knows.</summary>
    private static readonly string[] Empty = ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Common", "Manager", "Misc"];

    [Fact]
    public void No_type_is_named_after_nothing()
    {
        var nothings = RepositoryFiles.HandWritten
            .SelectMany(file => file.Types.Select(type => type.Identifier.Text).Where(SaysNothing).Select(name => $"{file.Path}: {name}"));

        Findings.AssertNone(nothings);
    }

    [Fact]
    public void No_folder_is_named_after_nothing()
    {
        var nothings = RepositoryFiles.HandWritten.Select(file => file.Folder).Distinct().Where(folder => folder.Split('/').Any(Empty.Contains));

        Findings.AssertNone(nothings);
    }

    [Theory]
    [InlineData("StringUtils", true)]
    [InlineData("PathHelper", true)]
    [InlineData("StackManager", true)]
    [InlineData("Common", true)]
    [InlineData("SecretsManagerStack", false)]
    [InlineData("StackLimits", false)]
    public void A_name_says_nothing_by_its_last_word(string name, bool expected)
    {
        Assert.Equal(expected, SaysNothing(name));
    }

    private static bool SaysNothing(string name) => Empty.Any(word => name.EndsWith(word, StringComparison.Ordinal));
}
