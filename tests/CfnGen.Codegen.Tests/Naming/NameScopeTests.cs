using CfnGen.Codegen.Naming;

namespace CfnGen.Codegen.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void Keeps_a_name_that_is_free() => Assert.Equal("Name", new NameScope(["Id"], "Property").Take("Name"));

    [Fact]
    public void Appends_the_suffix_to_a_reserved_name() => Assert.Equal("IdProperty", new NameScope(["Id"], "Property").Take("Id"));

    [Fact]
    public void Numbers_what_is_taken_even_with_the_suffix()
    {
        var scope = new NameScope(["Id", "IdProperty"], "Property");

        Assert.Equal(["IdProperty2", "IdProperty3"], [scope.Take("Id"), scope.Take("Id")]);
    }

    [Fact]
    public void Tells_names_apart_by_case()
    {
        var scope = new NameScope([], "Property");

        Assert.Equal(["VpcId", "VPCId"], [scope.Take("VpcId"), scope.Take("VPCId")]);
    }
}
