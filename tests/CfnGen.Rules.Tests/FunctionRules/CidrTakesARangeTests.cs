using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class CidrTakesARangeTests
{
    private readonly CidrTakesARange rule = new();

    [Fact]
    public void Accepts_a_range_a_count_and_bits()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Ranges: {Type: CommaDelimitedList}
            Resources:
              Subnet0:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 256, 8]]}
              Subnet1:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [!Ref Range, 1]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_out_of_range()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Ranges: {Type: CommaDelimitedList}
            Resources:
              Subnet0:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 0, 8]]}
              Subnet1:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 1, 129]]}
              Subnet2:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [10.0.0.0, 1]]}
              Subnet3:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [!Ref Ranges, many]]}
              Subnet4:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [10.0.0.0/16]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,82) Resources/Subnet0/Properties/CidrBlock/Fn::Select/1/Fn::Cidr/1: Fn::Cidr makes 1 to 256 blocks, and not 0.",
                "(10,85) Resources/Subnet1/Properties/CidrBlock/Fn::Select/1/Fn::Cidr/2: A host has 1 to 128 bits, and not 129.",
                "(13,69) Resources/Subnet2/Properties/CidrBlock/Fn::Select/1/Fn::Cidr/0: Fn::Cidr divides a range such as 10.0.0.0/16, and this is none.",
                "(16,69) Resources/Subnet3/Properties/CidrBlock/Fn::Select/1/Fn::Cidr/0: Fn::Cidr divides a range such as 10.0.0.0/16, and this is none.",
                "(16,82) Resources/Subnet3/Properties/CidrBlock/Fn::Select/1/Fn::Cidr/1: Fn::Cidr makes 1 to 256 blocks, and not many.",
                "(19,62) Resources/Subnet4/Properties/CidrBlock/Fn::Select/1/Fn::Cidr: Fn::Cidr takes a list of two or three: a range, a count, and the bits of a host.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Ranges: {Type: CommaDelimitedList}
            Resources:
              Subnet0:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: !Select [0, !Cidr [!ImportValue range, !Ref Range, !Ref Range]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
