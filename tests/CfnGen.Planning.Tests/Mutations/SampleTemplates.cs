using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>Templates to change: our own, as they are committed.</summary>
internal static class SampleTemplates
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(RepositoryRoot.Combine("output"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TemplateDocument Read(string name) => TemplateReader.Read(File.ReadAllBytes(RepositoryRoot.Combine($"output/{name}")), name);
}
