namespace CfnGen.Model.Tests.Values;

public sealed class FingerprintTests
{
    [Fact]
    public void Is_the_same_for_the_same_text()
    {
        CfnString text = $"server {Aws.StackName};";
        CfnString again = $"server {Aws.StackName};";

        Assert.Equal(text.Fingerprint(), again.Fingerprint());
    }

    [Fact]
    public void Changes_with_the_text_around_a_reference()
    {
        CfnString text = $"server {Aws.StackName};";
        CfnString other = $"server {Aws.StackName}:80;";

        Assert.NotEqual(text.Fingerprint(), other.Fingerprint());
    }

    [Fact]
    public void Changes_with_the_reference()
    {
        CfnString text = $"server {Aws.StackName};";
        CfnString other = $"server {Aws.Region};";

        Assert.NotEqual(text.Fingerprint(), other.Fingerprint());
    }

    [Fact]
    public void Is_sixteen_digits_also_for_lists_and_maps()
    {
        CfnList<CfnString> list = ["a", Aws.Region];
        CfnMap<CfnString> map = new() { ["a"] = Aws.Region };

        Assert.Matches("^[0-9a-f]{16}$", list.Fingerprint());
        Assert.Matches("^[0-9a-f]{16}$", map.Fingerprint());
    }
}
