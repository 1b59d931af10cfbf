using Thresholds.ConsoleHost;

// Results leave as UTF-8 without a byte order mark on every platform, and files are written with LF.
System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return (int)Host.Run(args, Terminal.OfThisProcess());
