namespace CfnGen.Model;

/// <summary>The type of a parameter: plain ones, lists, ids that CloudFormation checks against the account, and values read from SSM parameters.</summary>
public readonly record struct ParameterType
{
    private readonly string? name;

    private ParameterType(string name) => this.name = name;

    public static ParameterType String => new("String");

    public static ParameterType Number => new("Number");

    public static ParameterType NumberList => new("List<Number>");

    public static ParameterType CommaDelimitedList => new("CommaDelimitedList");

    public static ParameterType AvailabilityZone => new("AWS::EC2::AvailabilityZone::Name");

    public static ParameterType ImageId => new("AWS::EC2::Image::Id");

    public static ParameterType InstanceId => new("AWS::EC2::Instance::Id");

    public static ParameterType KeyPairName => new("AWS::EC2::KeyPair::KeyName");

    public static ParameterType SecurityGroupName => new("AWS::EC2::SecurityGroup::GroupName");

    public static ParameterType SecurityGroupId => new("AWS::EC2::SecurityGroup::Id");

    public static ParameterType SubnetId => new("AWS::EC2::Subnet::Id");

    public static ParameterType VolumeId => new("AWS::EC2::Volume::Id");

    public static ParameterType VpcId => new("AWS::EC2::VPC::Id");

    public static ParameterType HostedZoneId => new("AWS::Route53::HostedZone::Id");

    /// <summary>The name of an SSM parameter; the value is that name.</summary>
    public static ParameterType SsmParameterName => new("AWS::SSM::Parameter::Name");

    /// <summary>The name of an SSM parameter; the value is the text that stands there at deploy time.</summary>
    public static ParameterType SsmString => SsmValueOf(String);

    /// <summary>The name of an SSM parameter; the value is the list that stands there at deploy time.</summary>
    public static ParameterType SsmCommaDelimitedList => SsmValueOf(CommaDelimitedList);

    /// <summary>Whether the value is a list.</summary>
    internal bool IsList => this == CommaDelimitedList || ToString().Contains("List<", StringComparison.Ordinal);

    /// <summary>Whether the value is a number, or a list of such.</summary>
    internal bool IsNumeric => this == Number || this == NumberList;

    /// <summary>Whether what is given is the name of an SSM parameter.</summary>
    internal bool IsSsm => ToString().StartsWith("AWS::SSM::", StringComparison.Ordinal);

    /// <summary>How ids of an AWS-specific type begin, or each in a list of such; null for other types.</summary>
    internal string? IdPrefix => ToString().Replace("List<", "", StringComparison.Ordinal).TrimEnd('>') switch
    {
        "AWS::EC2::Image::Id" => "ami-",
        "AWS::EC2::Instance::Id" => "i-",
        "AWS::EC2::SecurityGroup::Id" => "sg-",
        "AWS::EC2::Subnet::Id" => "subnet-",
        "AWS::EC2::Volume::Id" => "vol-",
        "AWS::EC2::VPC::Id" => "vpc-",
        _ => null,
    };

    /// <summary>Several of an AWS-specific type, such as <c>List&lt;AWS::EC2::Subnet::Id&gt;</c>.</summary>
    /// <exception cref="ArgumentException">CloudFormation knows no list of that type.</exception>
    public static ParameterType ListOf(ParameterType item) => item.ToString() is var text
        && (text == "Number" || (text.StartsWith("AWS::", StringComparison.Ordinal) && !text.StartsWith("AWS::SSM::", StringComparison.Ordinal) && item != KeyPairName))
        ? new($"List<{text}>")
        : throw new ArgumentException(
            $"There is no list of {text}: use {nameof(CommaDelimitedList)} for texts, or an AWS-specific id other than the key pair's.", nameof(item));

    /// <summary>The value of an SSM parameter, checked as the given type: a text, a list or an AWS-specific type.</summary>
    /// <exception cref="ArgumentException">An SSM parameter cannot hold that type.</exception>
    public static ParameterType SsmValueOf(ParameterType value) => value.ToString() is var text
        && text is not ("Number" or "List<Number>") && !text.StartsWith("AWS::SSM::", StringComparison.Ordinal)
        ? new($"AWS::SSM::Parameter::Value<{(value == CommaDelimitedList ? "List<String>" : text)}>")
        : throw new ArgumentException($"An SSM parameter cannot hold {text}: use {nameof(String)}, {nameof(CommaDelimitedList)} or an AWS-specific type.", nameof(value));

    /// <summary>As CloudFormation spells it.</summary>
    public override string ToString() => name ?? throw new InvalidOperationException("An unset parameter type has no name.");
}
