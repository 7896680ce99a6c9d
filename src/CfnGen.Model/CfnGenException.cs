namespace CfnGen.Model;

/// <summary>We cannot go on, and the message says what happened, to which named thing, where, and what to do next.</summary>
public abstract class CfnGenException : Exception
{
    protected CfnGenException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
