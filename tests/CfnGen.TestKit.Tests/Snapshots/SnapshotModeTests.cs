using CfnGen.TestKit.Snapshots;

namespace CfnGen.TestKit.Tests.Snapshots;

public sealed class SnapshotModeTests
{
    [Theory]
    [InlineData("1", null, null, true)]
    [InlineData("true", "", null, true)]
    [InlineData("1", "false", null, true)]
    [InlineData(null, null, null, false)]
    [InlineData("0", null, null, false)]
    [InlineData("1", "true", null, false)]
    [InlineData("1", "1", null, false)]
    [InlineData("1", null, "cfngen:9f1d", false)]
    public void Accepts_only_when_asked_and_away_from_build_servers(string? accept, string? ci, string? codeBuild, bool expected)
    {
        var mode = SnapshotMode.From(name => name switch
        {
            "CFNGEN_ACCEPT" => accept,
            "CI" => ci,
            "CODEBUILD_BUILD_ID" => codeBuild,
            _ => null,
        });

        Assert.Equal(expected, mode.Accepts);
    }
}
