using CfnGen.Refresh.Sdk;
using CfnGen.Refresh.Sources;

namespace CfnGen.Refresh.Tests.Sources;

public sealed class PinnedSourcesTests
{
    [Fact]
    public void Every_client_that_a_mapping_names_is_pinned_and_none_besides()
    {
        var inputs = Repository.Find().Inputs;

        var named = ShapeMapping.Load(Path.Combine(inputs, "enumerations.txt")).Select(mapping => mapping.Client).Distinct();

        Assert.Equal(named.Order(StringComparer.Ordinal), PinnedSources.Load(inputs).Sdk.Select(client => client.ShortName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Other_content_than_the_pinned_is_refused()
    {
        var package = new PinnedPackage("@scope/name", "1.0.0", Checksum.Of("one"u8.ToArray()));

        void Check() => package.MustHave(Checksum.Of("other"u8.ToArray()));

        Assert.Throws<InvalidDataException>(Check);
    }
}
