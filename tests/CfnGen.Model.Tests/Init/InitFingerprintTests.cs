namespace CfnGen.Model.Tests.Init;

public sealed class InitFingerprintTests
{
    [Fact]
    public void Keeps_its_fingerprint_for_the_same_content() => Assert.Equal(Commanded("a", null).Fingerprint(), Commanded("a", null).Fingerprint());

    [Fact]
    public void Changes_its_fingerprint_with_the_content() => Assert.NotEqual(Commanded("a", null).Fingerprint(), Commanded("b", null).Fingerprint());

    [Fact]
    public void Keeps_its_fingerprint_when_a_comment_changes() => Assert.Equal(Commanded("a", "old").Fingerprint(), Commanded("a", "new").Fingerprint());

    [Fact]
    public void Has_a_fingerprint_of_sixteen_digits_that_never_changes() => Assert.Equal("2b8cd3674f412a2c", Commanded("a", null).Fingerprint());

    [Fact]
    public void Tells_a_reference_from_its_text_in_the_fingerprint() =>
        Assert.NotEqual(Commanded(Aws.Region, null).Fingerprint(), Commanded("AWS::Region", null).Fingerprint());

    [Fact]
    public void Refuses_to_grow_after_it_was_read()
    {
        var init = Commanded("a", null);
        _ = init.Fingerprint();

        Assert.Throws<InvalidOperationException>(() => init["late"] = new());
    }

    private static CloudFormationInit Commanded(CfnString command, string? comment) => new()
    {
        ["config"] = new() { Commands = new() { ["run"] = new() { Command = command, Comment = comment } } },
    };
}
