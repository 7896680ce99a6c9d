using CfnGen.Refresh.Registry;

namespace CfnGen.Refresh.Tests.Registry;

public sealed class RegistrySchemasTests
{
    [Fact]
    public void The_first_region_wins_and_the_others_fill_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("providers/us_east_1.py", "types: dict[str, str] = {\n    \"AWS::A::One\": \"aa\",\n}\n");
        folder.Write("providers/af_south_1.py", "types: dict[str, str] = {\n    \"AWS::A::One\": \"bb\",\n    \"AWS::A::Two\": \"cc\",\n}\n");
        folder.Write("resources/aa.json", """{"title":"first"}""");
        folder.Write("resources/bb.json", """{"title":"other"}""");
        folder.Write("resources/cc.json", """{"title":"only"}""");

        var schemas = RegistrySchemas.Load(folder.Path);

        Assert.Equal(
            ("first", "only"),
            (schemas.Find("AWS::A::One")?.GetProperty("title").GetString(), schemas.Find("AWS::A::Two")?.GetProperty("title").GetString()));
    }

    [Fact]
    public void The_checksum_changes_with_a_schema()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.json", """{"typeName":"AWS::A::One"}""");
        var before = RegistrySchemas.Load(folder.Path).Sha256;
        folder.Write("one.json", """{"typeName":"AWS::A::One","properties":{}}""");

        var after = RegistrySchemas.Load(folder.Path).Sha256;

        Assert.NotEqual(before, after);
    }
}
