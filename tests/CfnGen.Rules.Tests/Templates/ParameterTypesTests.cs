using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Templates;

public sealed class ParameterTypesTests
{
    [Theory]
    [InlineData("String", true)]
    [InlineData("List<Number>", true)]
    [InlineData("List<AWS::EC2::Subnet::Id>", true)]
    [InlineData("AWS::SSM::Parameter::Name", true)]
    [InlineData("AWS::SSM::Parameter::Value<String>", true)]
    [InlineData("AWS::SSM::Parameter::Value<List<String>>", true)]
    [InlineData("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", true)]
    [InlineData("Integer", false)]
    [InlineData("List<Integer>", false)]
    [InlineData("AWS::EC2::Subnet", false)]
    [InlineData("List<AWS::EC2::Subnet::Id", false)]
    public void Are_known_by_their_names(string type, bool expected)
    {
        Assert.Equal(expected, ParameterTypes.IsKnown(type));
    }

    [Theory]
    [InlineData("String", false)]
    [InlineData("CommaDelimitedList", true)]
    [InlineData("List<Number>", true)]
    [InlineData("AWS::SSM::Parameter::Value<List<String>>", true)]
    [InlineData("AWS::SSM::Parameter::Value<String>", false)]
    public void Are_lists_or_not(string type, bool expected)
    {
        Assert.Equal(expected, ParameterTypes.IsList(type));
    }
}
