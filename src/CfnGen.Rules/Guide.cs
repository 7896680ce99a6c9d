namespace CfnGen.Rules;

/// <summary>The addresses of AWS's pages that rules cite.</summary>
internal static class Guide
{
    public const string Anatomy = User + "template-anatomy.html";
    public const string Limits = User + "cloudformation-limits.html";
    public const string Parameters = User + "parameters-section-structure.html";
    public const string Mappings = User + "mappings-section-structure.html";
    public const string Conditions = User + "conditions-section-structure.html";
    public const string Rules = User + "rules-section-structure.html";
    public const string Resources = User + "resources-section-structure.html";
    public const string Outputs = User + "outputs-section-structure.html";
    public const string Transform = User + "transform-section-structure.html";
    public const string Description = User + "template-description-structure.html";
    public const string FormatVersion = User + "format-version-structure.html";
    public const string DynamicReferences = User + "dynamic-references.html";
    public const string Formats = User + "template-formats.html";

    public const string Ref = Function + "ref.html";
    public const string GetAtt = Function + "getatt.html";
    public const string Sub = Function + "sub.html";
    public const string Join = Function + "join.html";
    public const string Select = Function + "select.html";
    public const string Split = Function + "split.html";
    public const string FindInMap = Function + "findinmap.html";
    public const string ImportValue = Function + "importvalue.html";
    public const string Base64 = Function + "base64.html";
    public const string Cidr = Function + "cidr.html";
    public const string GetAZs = Function + "getavailabilityzones.html";
    public const string ConditionFunctions = Function + "conditions.html";
    public const string ForEach = Function + "foreach.html";
    public const string Length = Function + "length.html";
    public const string ToJsonString = Function + "ToJsonString.html";
    public const string Functions = Reference + "intrinsic-function-reference.html";

    public const string DependsOn = Attribute + "dependson.html";
    public const string DeletionPolicy = Attribute + "deletionpolicy.html";
    public const string UpdateReplacePolicy = Attribute + "updatereplacepolicy.html";
    public const string UpdatePolicy = Attribute + "updatepolicy.html";
    public const string CreationPolicy = Attribute + "creationpolicy.html";
    public const string Metadata = Attribute + "metadata.html";
    public const string ResourceTypes = Reference + "aws-template-resource-type-ref.html";

    public const string Init = Reference + "aws-resource-init.html";
    public const string Policy = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html";

    private const string User = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/";
    private const string Reference = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";
    private const string Function = Reference + "intrinsic-function-reference-";
    private const string Attribute = Reference + "aws-attribute-";
}
